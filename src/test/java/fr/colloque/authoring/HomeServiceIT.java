package fr.colloque.authoring;

import static fr.colloque.Wiring.set;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.authoring.store.Drafts;
import fr.colloque.core.module.Language;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HomeServiceIT {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String MODULE = "essai-accueil";

    private static long ines;
    private static long leo;

    @BeforeAll
    static void oneDraft() {
        ines = Desk.anAuthor(DATABASE, "home-ines");
        leo = Desk.anAuthor(DATABASE, "home-leo");
        DATABASE.inTransaction(em -> {
            Desk desk = new Desk(em, ines);
            desk.publish(MODULE);
            FileDraft shown = desk.drafts.open(
                    FileDraft.scenario(MODULE, "resultats-en-prive-" + MODULE));
            desk.drafts.save(shown, shown.text() + "\n");
        });
    }

    @Test
    void whatISavedIsMineAndNobodyElses() {
        assertThat(home(ines, h -> h.mine(PageRequest.of(1))).rows()).singleElement()
                .returns(MODULE, DraftRow::slug);
        assertThat(home(leo, h -> h.mine(PageRequest.of(1))).total()).isZero();
    }

    @Test
    void aModuleIsFoundByItsWordsWithWhatIsUnderWay() {
        List<ModuleRow> found = home(leo,
                h -> h.modules("ACCUEIL essai", Language.FR, PageRequest.of(1)).rows());
        assertThat(found).singleElement().satisfies(row -> {
                    assertThat(row.id()).isEqualTo(MODULE);
                    assertThat(row.drafts()).singleElement().returns(ines, DraftRow::savedBy);
                });
        List<ModuleRow> none = home(leo,
                h -> h.modules("introuvable", Language.FR, PageRequest.of(1)).rows());
        assertThat(none).isEmpty();
    }

    @Test
    void whatNoCourseHoldsToADateIsNeverDue() {
        List<LegalCheckRow> due = home(ines, h -> h.legalChecks(5));
        assertThat(due).extracting(LegalCheckRow::moduleId)
                .doesNotContain(MODULE);
    }

    private static <T> T home(long account, Function<HomeService, T> work) {
        return DATABASE.read(em -> {
            Drafts drafts = new Drafts();
            set(drafts, "em", em);
            SignedIn author = new SignedIn();
            author.actAs(new Caller(account, "Dr Essai", EnumSet.of(Role.AUTHOR), Language.FR));
            HomeService home = new HomeService();
            set(home, "drafts", drafts);
            set(home, "library", new Desk(em, account).library);
            set(home, "signedIn", author);
            set(home, "clock", Clock.fixed(Instant.parse("2027-11-01T08:00:00Z"),
                    ZoneOffset.UTC));
            return work.apply(home);
        });
    }
}
