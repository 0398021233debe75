package fr.colloque.core.question;

import fr.colloque.core.question.Question.Answer;
import fr.colloque.core.question.Question.Kind;
import fr.colloque.core.question.Question.Pair;
import fr.colloque.core.question.QuestionBank.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * GIFT, the text format of questions.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">its description</a>
 */
public final class Gift {

    private static final String SPECIAL = "~=#{}:\\";
    /** Private-use signs that stand for escaped ones while a question is taken apart. */
    private static final char HIDDEN = '\uE000';
    private static final char HIDDEN_LINE = HIDDEN + 7;
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern TITLE = Pattern.compile("(?s)^::(.*?)::(.*)$");
    private static final Pattern FORMAT = Pattern.compile("(?s)^\\[(html|plain|markdown|moodle)\\]");
    private static final Pattern TRUTH =
            Pattern.compile("(?is)^(T|TRUE|F|FALSE)\\s*((?:#[^#]*){0,2})$");
    private static final Pattern ANSWER = Pattern.compile(
            "(?s)([=~])\\s*(?:%(-?\\d{1,3}(?:\\.\\d{1,7})?)%)?([^=~#]*)(?:#([^=~]*))?");
    private static final BigDecimal RIGHT = new BigDecimal(100);

    private Gift() { }

    /** Reads a text; what cannot be taken is left out by name. */
    public static QuestionBank read(String text) {
        QuestionBank.Collecting bank = new QuestionBank.Collecting();
        String plain = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n')
                .lines().filter(l -> !l.strip().startsWith("//"))
                .map(l -> l.strip().startsWith("$CATEGORY:") ? "" : l)
                .collect(Collectors.joining("\n"));
        for (String block : BLANK_LINE.split(hidden(plain))) {
            if (!block.isBlank()) {
                read(block.strip(), bank);
            }
        }
        return bank.bank();
    }

    private static void read(String block, QuestionBank.Collecting bank) {
        Matcher titled = TITLE.matcher(block);
        String name = titled.matches() ? shown(titled.group(1)) : "";
        String rest = titled.matches() ? titled.group(2).strip() : block;
        Matcher format = FORMAT.matcher(rest);
        boolean html = format.find() && format.group(1).equals("html");
        rest = format.replaceFirst("").strip();
        int open = rest.indexOf('{');
        int close = rest.indexOf('}', open + 1);
        String called = name.isEmpty() ? shown(rest.substring(0, open < 0 ? rest.length() : open))
                : name;
        if (open < 0 || close < 0) {
            bank.leave(called, open < 0 ? Reason.KIND : Reason.UNREADABLE);
            return;
        }
        String after = rest.substring(close + 1).strip();
        String asked = shown(rest.substring(0, open).strip()
                + (after.isEmpty() ? "" : " _____ " + after));
        answers(name, html ? PlainText.of(asked) : asked,
                rest.substring(open + 1, close).strip(), called, bank);
    }

    private static void answers(String name, String asked, String body, String called,
                                QuestionBank.Collecting bank) {
        String answers = body.replaceFirst("(?s)####.*$", "").strip();
        Matcher truth = TRUTH.matcher(answers);
        if (asked.isBlank()) {
            bank.leave(called, Reason.INCOMPLETE);
        } else if (answers.isEmpty() || answers.startsWith("#")) {
            bank.leave(called, Reason.KIND);
        } else if (truth.matches()) {
            bank.take(truth(name, asked, truth));
        } else {
            picked(name, asked, answers, called, bank);
        }
    }

    private static Question truth(String name, String asked, Matcher truth) {
        boolean isTrue = truth.group(1).toUpperCase(Locale.ROOT).startsWith("T");
        String[] why = (truth.group(2) + " ").split("#", -1);
        String wrong = why.length > 1 ? shown(why[1]) : "";
        String right = why.length > 2 ? shown(why[2]) : "";
        return Question.picking(name, asked, Kind.TRUE_FALSE, List.of(
                new Answer("", isTrue ? RIGHT : BigDecimal.ZERO, isTrue ? right : wrong),
                new Answer("", isTrue ? BigDecimal.ZERO : RIGHT, isTrue ? wrong : right)));
    }

    private static void picked(String name, String asked, String body, String called,
                               QuestionBank.Collecting bank) {
        List<Answer> answers = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        boolean single = false;
        boolean tilde = false;
        Matcher each = ANSWER.matcher(body);
        int end = 0;
        while (each.find() && each.start() == end) {
            end = each.end();
            boolean equal = each.group(1).equals("=");
            String percent = each.group(2);
            String[] pair = each.group(3).split("->", 2);
            if (equal && pair.length == 2) {
                pairs.add(new Pair(shown(pair[0]), shown(pair[1])));
            }
            single |= equal;
            tilde |= !equal;
            answers.add(new Answer(shown(each.group(3)), percent != null ? new BigDecimal(percent)
                    : equal ? RIGHT : BigDecimal.ZERO,
                    each.group(4) == null ? "" : shown(each.group(4))));
        }
        if (end < body.length()) {
            bank.leave(called, Reason.UNREADABLE);
        } else if (!pairs.isEmpty() && !tilde && pairs.size() == answers.size()) {
            bank.take(Question.matching(name, asked, pairs));
        } else {
            bank.take(Question.picking(name, asked, !tilde ? Kind.SHORT_ANSWER
                    : single ? Kind.ONE : Kind.SEVERAL, answers));
        }
    }

    /** The questions as a text that {@link #read} gives back. */
    public static String write(List<Question> questions) {
        return questions.stream().map(Gift::write).collect(Collectors.joining("\n"));
    }

    private static String write(Question question) {
        String answers = question.kind() == Kind.MATCHING
                ? question.pairs().stream().map(p -> "  =" + escaped(p.item()) + " -> "
                        + escaped(p.target()) + "\n").collect(Collectors.joining())
                : question.answers().stream().map(a -> written(a, question.kind()))
                        .collect(Collectors.joining());
        String title = question.name().isEmpty() ? "" : "::" + escaped(question.name()) + ":: ";
        if (question.kind() == Kind.TRUE_FALSE) {
            boolean isTrue = question.answers().getFirst().percent().signum() > 0;
            answers = "  " + (isTrue ? "TRUE" : "FALSE") + "\n";
        }
        return title + escaped(question.text()) + " {\n" + answers + "}\n";
    }

    private static String written(Answer answer, Kind kind) {
        boolean right = answer.percent().compareTo(RIGHT) == 0;
        String sign = kind != Kind.SEVERAL && right || kind == Kind.SHORT_ANSWER ? "=" : "~";
        boolean plain = kind != Kind.SEVERAL && (right || answer.percent().signum() == 0);
        return "  " + sign + (plain ? "" : "%" + answer.percent().stripTrailingZeros()
                .toPlainString() + "%") + escaped(answer.text())
                + (answer.why().isEmpty() ? "" : " #" + escaped(answer.why())) + "\n";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.strip().codePoints().forEach(sign -> {
            if (sign == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(SPECIAL.indexOf(sign) >= 0 ? "\\" : "").appendCodePoint(sign);
            }
        });
        return escaped.toString();
    }

    private static String hidden(String text) {
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean escape = sign == '\\' && (SPECIAL.indexOf(next) >= 0 || next == 'n');
            hidden.append(!escape ? sign : next == 'n' ? HIDDEN_LINE
                    : (char) (HIDDEN + SPECIAL.indexOf(next)));
            i += escape ? 1 : 0;
        }
        return hidden.toString();
    }

    private static String shown(String hidden) {
        String text = hidden.strip().replaceAll("[ \\t]*\\n[ \\t]*", " ");
        for (int i = 0; i < SPECIAL.length(); i++) {
            text = text.replace((char) (HIDDEN + i), SPECIAL.charAt(i));
        }
        return text.replace(HIDDEN_LINE, '\n').strip();
    }
}
