package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Every error is shown, none of it with the user's texts. */
class UnexpectedErrorsTest {
    private final List<String> shown = new ArrayList<>();
    private final UnexpectedErrors errors = new UnexpectedErrors(Runnable::run);

    @Test
    void explainsAnErrorOnceAndMentionsItAgain() {
        errors.showOn((report, isNew) -> shown.add(report.code() + " " + isNew));
        RuntimeException error = new IllegalStateException("Night cream");

        errors.uncaughtException(Thread.currentThread(), error);
        errors.report(error);

        String code = ErrorReport.of(error, new Properties()).code().toString();
        assertThat(shown).containsExactly(code + " true", code + " false");
    }

    @Test
    void outlivesTheWindow() {
        UnexpectedErrors late = new UnexpectedErrors(task -> {
            throw new IllegalStateException("the toolkit is gone");
        });

        late.report(new IllegalStateException("too late"));

        assertThat(shown).isEmpty();
    }

    @Test
    void theReportHoldsTheMachineAndNothingOfTheUser() {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("os.version", "6.1");
        properties.setProperty("os.arch", "amd64");
        properties.setProperty("java.version", "17");
        properties.setProperty("java.vendor", "Somebody");
        properties.setProperty("user.name", "ada");

        ErrorReport report = ErrorReport.of(new IllegalStateException("Night cream"), properties);

        assertThat(report.system()).isEqualTo("Linux 6.1 amd64");
        assertThat(report.java()).isEqualTo("17 Somebody");
        assertThat(report.toString()).doesNotContain("ada", "Night cream");
    }

    @Test
    void theLogHoldsClassesAndPlacesOnly() {
        Throwable error = new IllegalStateException("Night cream", new NullPointerException("Ada"));

        BareError bare = new BareError(error);

        assertThat(bare).hasMessage("java.lang.IllegalStateException").hasStackTraceContaining("UnexpectedErrorsTest");
        assertThat(bare.getCause()).hasMessage("java.lang.NullPointerException");
    }
}
