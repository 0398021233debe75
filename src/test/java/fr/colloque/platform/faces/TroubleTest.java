package fr.colloque.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.platform.NotFound;
import fr.colloque.platform.StaleView;
import fr.colloque.platform.security.NotAllowed;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import java.io.FileNotFoundException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TroubleTest {

    static Stream<Arguments> meanings() {
        return Stream.of(
                Arguments.of(new NotFound(), 404),
                Arguments.of(new FacesException(new ELException(new NotAllowed())), 403),
                Arguments.of(new ServletException(new StaleView()), 409),
                Arguments.of(new PersistenceException(new OptimisticLockException()), 409),
                Arguments.of(new ViewExpiredException("gone"), 410),
                Arguments.of(new FacesException(new FileNotFoundException("x.xhtml")), 404),
                Arguments.of(new PersistenceException(new SQLException("away")), 503),
                Arguments.of(new IllegalStateException("a mistake of ours"), 500));
    }

    @ParameterizedTest(name = "{0} answers {1}")
    @MethodSource("meanings")
    void theFirstCauseThatMeansSomethingDecides(Exception thrown, int status) {
        assertThat(Trouble.of(thrown).status()).isEqualTo(status);
    }

    @Test
    void onlyWhatNobodyForesawIsLogged() {
        assertThat(Trouble.of(new IllegalStateException()).isFault()).isTrue();
        assertThat(Trouble.of(new PersistenceException()).isFault()).isTrue();
        assertThat(Trouble.of(new NotFound()).isFault()).isFalse();
        assertThat(Trouble.of(new ViewExpiredException("gone")).isFault()).isFalse();
    }
}
