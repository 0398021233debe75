package fr.colloque.certificate.store;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.colloque.platform.print.PdfPrint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws a certificate: one A4 page that archives keep (PDF/A-3a) and screen readers read
 * (PDF/UA-1), its fonts embedded.
 *
 * <p>What does not fit is set more closely, and cut at last; the facts are kept whole beside it.
 */
public final class CertificatePdf {

    private static final int SCREEN = 110;                    // points an inch

    private CertificatePdf() {
    }

    /** The file with the credential of the same certificate inside, not signed yet. */
    public static byte[] draw(Sheet sheet, byte[] credential) {
        CertificateHtml html = new CertificateHtml(sheet);
        Attached attached = new Attached(sheet, credential);
        for (Density density : Density.values()) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            if (print(html.in(density), file, attached) == 1) {
                return file.toByteArray();
            }
        }
        throw new IllegalStateException("A certificate does not fit on a page");
    }

    /** The first page of a file as a picture to look at on a screen (PNG). */
    public static byte[] picture(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, SCREEN), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Prints the page and says how many sheets it took. Its objects are kept in the clear: packed,
     * their number is told wrongly, and what an altered file claims to be could not be read.
     */
    private static int print(String html, ByteArrayOutputStream file, Attached credential) {
        PdfRendererBuilder builder = PdfPrint.preparedForArchives(html)
                .toStream(OutputStream.nullOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            int sheets = renderer.getRootBox().getLayer().getPages().size();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                credential.to(document);
                document.save(file, CompressParameters.NO_COMPRESSION);
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
