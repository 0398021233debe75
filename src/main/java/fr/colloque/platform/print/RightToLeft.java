package fr.colloque.platform.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Tells what draws the page which parts of a text are read from right to left. */
public final class RightToLeft implements BidiSplitter {

    private Bidi paragraph;

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = new Bidi(text, direction == RTL
                ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    /** The parts as they stand on the line, from its left end. */
    @Override
    public BidiTextRun getVisualRun(int place) {
        int count = paragraph.getRunCount();
        Integer[] runs = new Integer[count];
        byte[] levels = new byte[count];
        for (int i = 0; i < count; i++) {
            runs[i] = i;
            levels[i] = (byte) paragraph.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        int run = runs[place];
        int start = paragraph.getRunStart(run);
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start,
                paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        return LTR;                                   // both our languages are
    }

    /** Joins the letters of such a part and turns it round. */
    public static final class Drawn implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            return ArabicLetters.reversed(text);
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
