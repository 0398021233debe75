package fr.colloque.evidence.web;

import fr.colloque.core.evidence.Line;
import fr.colloque.core.evidence.Lines;
import fr.colloque.core.module.Language;
import fr.colloque.evidence.EvidenceService;
import fr.colloque.evidence.EvidenceService.Portion;
import fr.colloque.evidence.Session;
import fr.colloque.evidence.SessionTooLarge;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code /evidence/session?course=…&from=…&until=…&format=csv}: the file of a whole session; a PDF
 * file otherwise. A table is written to a file first: its seal is noted before anybody gets it.
 */
@WebServlet("/evidence/session")
public class SessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceService evidence;
    @Inject
    transient HandedOut handedOut;
    @Inject
    transient LanguageChoice choice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Session session = AskedSession.of(request.getParameter("course"),
                request.getParameter("from"), request.getParameter("until"));
        if ("csv".equals(request.getParameter("format"))) {
            table(session, response);
        } else {
            pages(session, response);
        }
    }

    private void pages(Session session, HttpServletResponse response) throws IOException {
        evidence.requirePrintable(session);
        Language language = choice.present();
        List<Line> lines = new ArrayList<>();
        Lines chain = new Lines();
        follow(session, chain, language, lines::add);
        evidence.handOut(session, chain);
        handedOut.pdf(response, name(session), EvidenceSheet.outline(language),
                Texts.of(language, "evidence_file.text.session", session.courseId(),
                        session.from().toString(), session.until().toString()),
                lines, chain.seal(), language);
    }

    private void table(Session session, HttpServletResponse response) throws IOException {
        Path file = Files.createTempFile("evidence", ".csv");
        try {
            Lines chain = new Lines();
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                stream.write(utf8(HandedOut.heading(choice.present())));
                follow(session, chain, choice.present(), new Table(stream));
            }
            evidence.handOut(session, chain);
            HandedOut.begin(response, "text/csv;charset=UTF-8", name(session) + ".csv");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void follow(Session session, Lines chain, Language language, Sink sink)
            throws IOException {
        Portion portion = evidence.next(session, 0, chain, language);
        while (!portion.over()) {
            for (Line line : portion.lines()) {
                sink.take(line);
            }
            portion = evidence.next(session, portion.last(), chain, language);
        }
    }

    private static String name(Session session) {
        return "colloque-evidence-" + session.courseId() + "-" + session.from();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A table that stays small enough to be checked. */
    private static final class Table implements Sink {
        private final OutputStream stream;
        private long size;

        Table(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void take(Line line) throws IOException {
            byte[] row = utf8(line.csv());
            size += row.length;
            if (size > SessionTooLarge.LARGEST_TABLE) {
                throw new SessionTooLarge();
            }
            stream.write(row);
        }
    }

    /** Where lines go. */
    @FunctionalInterface
    private interface Sink {
        void take(Line line) throws IOException;
    }
}
