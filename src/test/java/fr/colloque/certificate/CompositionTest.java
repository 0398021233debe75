package fr.colloque.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Course.CreditData;
import fr.colloque.core.module.Course.Format;
import fr.colloque.core.module.Text;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final Text ORIENTATION = new Text("Orientation 1", "Orientation 1");

    @Test
    void aFiledActionNamesItsOrientation() {
        assertThat(Composition.orientation(credit(Optional.of("99992600001"))))
                .contains(ORIENTATION);
    }

    @Test
    void anActionThatIsNotFiledClaimsNoOrientation() {
        assertThat(Composition.orientation(credit(Optional.empty()))).isEmpty();
    }

    private static CreditData credit(Optional<String> reference) {
        return new CreditData(ActionType.FC, Format.NON_PRESENTIEL, reference,
                Optional.of(ORIENTATION), Set.of());
    }
}
