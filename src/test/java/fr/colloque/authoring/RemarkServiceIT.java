package fr.colloque.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.catalogue.Work;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RemarkServiceIT {

    private static final TestDatabase DATABASE = TestDatabase.get();

    private static long ines;
    private static long noor;

    @BeforeAll
    static void people() {
        ines = Desk.anAuthor(DATABASE, "remarks-ines");
        noor = Desk.anAuthor(DATABASE, "remarks-noor");
    }

    @Test
    void aRemarkIsAnsweredResolvedAndReopened() {
        String path = FileDraft.scenario("remarques-fil", "un");
        long id = by(noor, d -> d.remarks.write(path, "title.fr", "  Il dit la réponse. "));
        done(ines, d -> d.remarks.answer(id, "Il est plus neutre."));
        done(noor, d -> d.remarks.resolve(id));
        done(ines, d -> d.remarks.resolve(id));

        RemarkThread resolved = at(path).getFirst();
        assertThat(resolved).returns("Il dit la réponse.", RemarkThread::text)
                .returns(noor, RemarkThread::writtenBy).returns(noor, RemarkThread::resolvedBy);
        assertThat(resolved.answers()).singleElement()
                .returns("Il est plus neutre.", RemarkAnswerRow::text)
                .returns(ines, RemarkAnswerRow::writtenBy);
        done(ines, d -> d.remarks.reopen(id));
        assertThat(at(path).getFirst().resolved()).isFalse();
    }

    @Test
    void openRemarksComeFirstAndOfOneFileOrOfTheWholeWork() {
        String one = FileDraft.scenario("remarques-liste", "un");
        String two = "modules/remarques-liste/lessons/01-lire.fr.md";
        long first = by(noor, d -> d.remarks.write(one, "why.0.fr", "Première."));
        by(noor, d -> d.remarks.write(two, "12", "Deuxième."));
        by(noor, d -> d.remarks.write(one, "", "Troisième."));
        done(ines, d -> d.remarks.resolve(first));

        assertThat(at(one)).extracting(RemarkThread::text)
                .containsExactly("Troisième.", "Première.");
        Page<RemarkThread> page = by(ines, d -> d.remarks.of(Work.module("remarques-liste"),
                new PageRequest(1, 2)));
        assertThat(page.rows()).extracting(RemarkThread::text)
                .containsExactly("Deuxième.", "Troisième.");
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void whatSaysNothingOrHangsOnNothingIsNoRemark() {
        String path = FileDraft.scenario("remarques-rien", "un");
        assertThatThrownBy(() -> by(noor, d -> d.remarks.write(path, "", " a ")))
                .isInstanceOf(TextLength.class);
        assertThatThrownBy(() -> by(noor, d -> d.remarks.write(path, "", "a".repeat(2001))))
                .isInstanceOf(TextLength.class);
        assertThatThrownBy(() -> by(noor, d -> d.remarks.write("../etc", "", "Bonjour.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> done(noor, d -> d.remarks.answer(-1, "Bonjour.")))
                .isInstanceOf(NotFound.class);
        assertThat(at(path)).isEmpty();
    }

    private static List<RemarkThread> at(String path) {
        return by(ines, d -> d.remarks.at(path));
    }

    private static <T> T by(long account, Function<Desk, T> work) {
        return DATABASE.read(em -> work.apply(new Desk(em, account)));
    }

    private static void done(long account, Consumer<Desk> work) {
        DATABASE.inTransaction(em -> work.accept(new Desk(em, account)));
    }
}
