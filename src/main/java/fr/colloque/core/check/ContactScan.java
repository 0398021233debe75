package fr.colloque.core.check;

import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.Rule;
import fr.colloque.core.source.YamlNode;
import fr.colloque.core.source.YamlSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * No content reaches a real person: handles show that they are fictional; phone numbers, mail
 * addresses and RPPS numbers come from the ranges that are reserved for fiction and examples.
 */
final class ContactScan {

    private static final String GAP = "[ .\\-\u00A0\u202F]?";
    private static final Pattern MARKUP =
            Pattern.compile("\\[\\[(?:decisive|accepted):|\\|F-[A-Z]++]]|]]");
    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+/-])@[\\p{L}\\p{N}_]{2,}+");
    private static final Pattern MAIL = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])"
            + "[\\p{L}\\p{N}._%+-]++@([\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++)");
    private static final Pattern MAIL_DOMAIN =
            Pattern.compile("(?i)(?:.+\\.)?(?:example\\.(?:com|net|org)|example|test|invalid)");
    private static final Pattern FRENCH_PHONE = Pattern.compile("(?<![\\d+])(?:(?:\\+|00)33" + GAP
            + "(?:\\(0\\))?" + GAP + "|0)([1-9](?:" + GAP + "\\d\\d){4})(?!\\d)");
    private static final Pattern FOREIGN_PHONE = Pattern.compile("(?<![\\d+])\\+(?!33)[1-9]\\d?"
            + "(?:" + GAP + "\\d){7,12}(?!\\d)");
    private static final List<String> FICTION = List.of("19900", "26191", "35301", "46571",
            "53649", "63998");
    private static final Pattern RPPS = Pattern.compile("(?<!\\d)\\d{11}(?!\\d)");
    private static final char TEST_RPPS = '9';

    private final String file;
    private final Consumer<Finding> report;

    private ContactScan(String file, Consumer<Finding> report) {
        this.file = file;
        this.report = report;
    }

    /** Looks through the texts of a file; one that cannot be read was reported already. */
    static void file(String file, String text, Consumer<Finding> report) {
        ContactScan scan = new ContactScan(file, report);
        if (file.endsWith(".svg")) {
            SvgScan.of(text).texts().forEach(t -> scan.text(t.line(), t.text()));
        } else if (file.endsWith(".md")) {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                scan.text(i + 1, lines.get(i));
            }
        } else {
            Reading<YamlNode> root = YamlSource.read(file, text);
            root.value().ifPresent(node -> node.scalars()
                    .forEach(scalar -> scan.text(scalar.line(), scalar.text())));
        }
    }

    private void text(int line, String written) {
        String text = MARKUP.matcher(written).replaceAll("");
        HANDLE.matcher(text).results().map(m -> m.group()).filter(h -> !fictional(h))
                .forEach(h -> report(line, Rule.HANDLE_REAL, h));
        MAIL.matcher(text).results().filter(m -> !MAIL_DOMAIN.matcher(m.group(1)).matches())
                .forEach(m -> report(line, Rule.CONTACT_MAIL, m.group()));
        FRENCH_PHONE.matcher(text).results().filter(m -> !reserved(m.group(1)))
                .forEach(m -> report(line, Rule.CONTACT_PHONE, m.group()));
        FOREIGN_PHONE.matcher(text).results()
                .forEach(m -> report(line, Rule.CONTACT_PHONE, m.group()));
        RPPS.matcher(text).results().map(m -> m.group())
                .filter(n -> n.charAt(0) != TEST_RPPS && luhn(n))
                .forEach(n -> report(line, Rule.CONTACT_RPPS, n));
    }

    private void report(int line, Rule rule, String found) {
        report.accept(Finding.of(file, line, rule, found));
    }

    private static boolean fictional(String handle) {
        return handle.endsWith("_fictif") || handle.endsWith("_fictive");
    }

    private static boolean reserved(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return FICTION.stream().anyMatch(digits::startsWith);
    }

    /** Whether the check digit of a number is right. */
    private static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = digit * 2;
            sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
