package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.cli.RoutineText.RETINOL;
import static org.skinweek.cli.RoutineText.SUNSCREEN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.words.Words;

/** Reading the files that a command names: what is wrong with one is said once, for people and for programs. */
class RoutineInputTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Knowledge KNOWLEDGE = Knowledge.read();
    private static final InputStream BROKEN = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("the pipe is gone");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    };

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private RoutineInput input(boolean json, InputStream in) {
        TerminalStreams terminal = new TerminalStreams(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new RoutineInput(terminal, new Words(Locale.UK), json);
    }

    private Optional<RoutineFile> read(String file) {
        return input(false, InputStream.nullInputStream()).read(file, () -> KNOWLEDGE);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsReadWithoutAWord() throws IOException {
        Path file = Files.writeString(
                folder.resolve("week.json"), RoutineText.of(RETINOL).text());

        assertThat(read(file.toString()))
                .hasValueSatisfying(
                        routine -> assertThat(routine.timeline().products()).hasSize(1));
        assertThat(said()).isEmpty();
    }

    @Test
    void standardInputIsReadToo() {
        byte[] text = RoutineText.of(RETINOL, SUNSCREEN).text().getBytes(StandardCharsets.UTF_8);

        assertThat(input(false, new ByteArrayInputStream(text)).read("-", () -> KNOWLEDGE))
                .hasValueSatisfying(
                        routine -> assertThat(routine.timeline().products()).hasSize(2));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        String file = folder.resolve("none.json").toString();

        assertThat(read(file)).isEmpty();
        assertThat(said()).isEqualTo("skinweek: " + file + ": There is no such file.\n");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(read(folder.toString())).isEmpty();
        assertThat(said()).isEqualTo("skinweek: " + folder + ": This is a folder: name a file.\n");
    }

    @Test
    void aNameThatNoFileCanHaveIsSaidToBeNone() {
        assertThat(read("a\0b")).isEmpty();
        assertThat(said()).isEqualTo("skinweek: a b: This is no file name.\n");
    }

    @Test
    void standardInputThatBreaksIsNoMatterOfBeingAllowed() {
        assertThat(input(false, BROKEN).read("-", () -> KNOWLEDGE)).isEmpty();
        assertThat(said()).isEqualTo("skinweek: standard input: It cannot be read to its end.\n");
    }

    @Test
    void aMistakeInAFileHasItsPlace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("week.json"),
                RoutineText.of(RETINOL.replace("retinol", "retinoll")).text());

        assertThat(read(file.toString())).isEmpty();
        assertThat(said())
                .startsWith("skinweek: " + file + ": at /products/0/actives/0/id: ")
                .contains("\"retinol\"");
        assertThat(said().lines()).hasSize(1);
    }

    @Test
    void programsReadTheSameMistakeAsOneLineOfJson() throws IOException {
        byte[] text =
                RoutineText.of(RETINOL.replace("retinol", "retinoll")).text().getBytes(StandardCharsets.UTF_8);

        input(true, new ByteArrayInputStream(text)).read("-", () -> KNOWLEDGE);

        JsonNode error = MAPPER.readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(error.path("file").asText()).as("as it was given").isEqualTo("-");
        assertThat(error.at("/error/pointer").asText()).isEqualTo("/products/0/actives/0/id");
        assertThat(said()).contains(error.at("/error/message").asText());
    }

    @Test
    void peopleGetNothingOnStandardOutput() {
        read(folder.resolve("none.json").toString());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
