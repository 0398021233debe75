package fr.colloque.platform.signing;

import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/** Looks into the signature of a file. */
final class Signatures {

    private Signatures() {
    }

    /** How many time stamps the only signature carries. */
    static int stamps(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] padded = document.getLastSignatureDictionary().getContents();
            SignerInformation signer = new CMSSignedData(new ByteArrayInputStream(padded))
                    .getSignerInfos().getSigners().iterator().next();
            return signer.getUnsignedAttributes() == null ? 0 : signer.getUnsignedAttributes()
                    .getAll(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken).size();
        }
    }
}
