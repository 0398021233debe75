package fr.colloque.certificate.store;

import fr.colloque.platform.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The credential of a certificate, as a file inside its own, the way PDF/A-3 wants it. */
record Attached(Sheet sheet, byte[] credential) {

    static final String NAME = "credential.json";

    void to(PDDocument document) throws IOException {
        PDComplexFileSpecification file = file(document);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, file));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF,
                new COSArray(List.of(file.getCOSObject())));
    }

    private PDComplexFileSpecification file(PDDocument document) throws IOException {
        PDEmbeddedFile content = new PDEmbeddedFile(document,
                new ByteArrayInputStream(credential));
        content.setSubtype("application/ld+json");
        content.setSize(credential.length);
        Calendar issued = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        issued.setTimeInMillis(sheet.issuedAt().toEpochMilli());
        content.setCreationDate(issued);
        content.setModDate(issued);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(NAME);
        file.setFileUnicode(NAME);
        file.setFileDescription(Texts.of(sheet.language(), "certificate_badge.text.attached"));
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        return file;
    }
}
