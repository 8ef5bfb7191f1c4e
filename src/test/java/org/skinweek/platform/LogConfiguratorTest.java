package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogConfiguratorTest {
    @TempDir
    private Path folder;

    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void complete() {
        context.setMDCAdapter(new LogbackMDCAdapter()); // slf4j does so for the one of the process
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void logbackFindsIt() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

        assertThat(root.getAppender("CONSOLE")).isNotNull();
    }

    @Test
    void makesNoFileUntilThereIsSomethingToLog() {
        LogConfigurator.configure(context, Optional.of(folder.toString()));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesALineForEachEventAndItsStackTraceBelow() throws IOException {
        LogConfigurator.configure(context, Optional.of(folder.toString()));

        context.getLogger("org.skinweek.Somewhere").info("Fault {}", "E-1", new IllegalStateException());

        List<String> lines = Files.readAllLines(folder.resolve("skinweek.log"));
        assertThat(lines.get(0))
                .matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z INFO Somewhere \\["
                        + Thread.currentThread().getName() + "] Fault E-1");
        assertThat(lines.get(1)).startsWith("java.lang.IllegalStateException");
        assertThat(lines.get(2)).contains("LogConfiguratorTest");
    }

    @Test
    void isSilentAboutLibrariesThatLogWhatAUserWrote() {
        LogConfigurator.configure(context, Optional.empty());

        assertThat(List.of("org.freedesktop.dbus.messages", "org.apache.pdfbox.pdmodel", "org.apache.fontbox.ttf"))
                .allMatch(name -> !context.getLogger(name).isEnabledFor(Level.ERROR));
        assertThat(context.getLogger("org.skinweek").isInfoEnabled()).isTrue();
    }
}
