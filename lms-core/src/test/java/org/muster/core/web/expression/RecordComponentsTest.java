package org.muster.core.web.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordComponentsTest {

    private final RecordComponents resolver = new RecordComponents();
    private final ELContext context = new Expressions();

    @Test
    void aPageReadsAComponentOfAPackagePrivateRecord() {
        assertThat(resolver.getValue(context, new Learner("Ama", 3), "name")).isEqualTo("Ama");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        assertThat(resolver.getValue(context, new Learner("Ama", 3), "initials"))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void whatIsNoRecordIsLeftToOthers() {
        assertThat(resolver.getValue(context, "Ama", "name")).isNull();
        assertThat(resolver.getValue(context, null, "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordDoesNotChange() {
        assertThat(resolver.isReadOnly(context, new Learner("Ama", 3), "name")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, new Learner("Ama", 3), "name", "Bo"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void whatGoesWrongInsideTheRecordIsTold() {
        assertThatThrownBy(() -> resolver.getValue(context, new Broken(1), "part"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("broken");
    }

    record Learner(String name, int done) {}

    private record Broken(int part) {

        @Override
        public int part() {
            throw new IllegalStateException("broken");
        }
    }

    private static final class Expressions extends ELContext {

        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
