package fr.colloque.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/** Prints well-formed markup. Its faces are called Sans (400, 600) and Serif (600). */
public final class PdfPrint {

    /** The weight of running text. */
    public static final int REGULAR = 400;
    /** The weight of titles. */
    public static final int SEMIBOLD = 600;

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfPrint() { }

    public static byte[] of(String html) {
        return print(prepared(html));
    }

    /** The same as archives keep it: PDF/A-3a. */
    public static byte[] archived(String html) {
        return print(preparedForArchives(html));
    }

    private static byte[] print(PdfRendererBuilder builder) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            builder.toStream(file).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The beginning of every file: this markup, tagged for screen readers, with our faces. */
    public static PdfRendererBuilder prepared(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder().usePdfUaAccessibility(true)
                .withHtmlContent(Ligatures.apart(html), null);
        face(builder, "SourceSans3-Regular.ttf", "Sans", REGULAR);
        face(builder, "SourceSans3-Semibold.ttf", "Sans", SEMIBOLD);
        face(builder, "SourceSerif4-Semibold.ttf", "Serif", SEMIBOLD);
        return builder;
    }

    /** The same for a file that archives keep (PDF/A-3a), with the face Arabic (400, 600). */
    public static PdfRendererBuilder preparedForArchives(String html) {
        PdfRendererBuilder builder = prepared(html)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(COLOURS)
                .useUnicodeBidiSplitter(RightToLeft::new)
                .useUnicodeBidiReorderer(new RightToLeft.Drawn())
                .withProducer("Colloque");
        face(builder, "NotoNaskhArabic-Regular.ttf", "Arabic", REGULAR);
        face(builder, "NotoNaskhArabic-SemiBold.ttf", "Arabic", SEMIBOLD);
        return builder;
    }

    /** Adds one more face, from the folder of fonts. */
    public static void face(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> PdfPrint.class.getResourceAsStream("/fonts/" + file), family, weight,
                FontStyle.NORMAL, true);
    }

    /** The text as content of an element or attribute; what XML forbids becomes a blank. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(point) ? point : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !surrogate && point != 0xfffe && point != 0xffff;
    }
}
