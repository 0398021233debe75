package fr.colloque.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private record Row(String title) {
    }

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void aComponentIsRead() {
        assertThat(resolver.getValue(context, new Row("Secrecy"), "title")).isEqualTo("Secrecy");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        assertThat(resolver.getValue(context, new Row("Secrecy"), "author")).isNull();
        assertThat(resolver.getValue(context, "no record", "title")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aComponentIsNotWritten() {
        assertThatThrownBy(() -> resolver.setValue(context, new Row("Secrecy"), "title", "Open"))
                .isInstanceOf(PropertyNotWritableException.class);
    }
}
