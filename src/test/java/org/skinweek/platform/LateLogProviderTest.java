package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class LateLogProviderTest {
    private final List<LoggerContext> made = new ArrayList<>();
    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();
    private final LateLogProvider provider = new LateLogProvider(() -> {
        LoggerContext context = new LoggerContext();
        kept.setContext(context);
        kept.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(kept);
        made.add(context);
        return context;
    });
    private final Logger logger = provider.getLoggerFactory().getLogger("org.skinweek.Sample");

    @Test
    void nothingStartsUntilThereIsSomethingToLog() {
        logger.trace("one");
        logger.debug("two {}", 2);

        assertThat(logger.isDebugEnabled()).isFalse();
        assertThat(made).isEmpty();
    }

    @Test
    void whatIsLoggedArrivesWithItsNameLevelAndCause() {
        IllegalStateException cause = new IllegalStateException();
        logger.warn("a {} of {}", 1, 2, cause);
        logger.info("plain");

        assertThat(made).hasSize(1);
        assertThat(kept.list)
                .extracting(
                        ILoggingEvent::getLoggerName,
                        event -> event.getLevel().toString(),
                        ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        tuple("org.skinweek.Sample", "WARN", "a 1 of 2"),
                        tuple("org.skinweek.Sample", "INFO", "plain"));
        assertThat(kept.list.get(0).getThrowableProxy().getClassName())
                .isEqualTo(IllegalStateException.class.getName());
    }

    @Test
    void oneNameIsOneLogger() {
        assertThat(provider.getLoggerFactory().getLogger("org.skinweek.Sample")).isSameAs(logger);
    }
}
