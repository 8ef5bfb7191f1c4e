package org.skinweek.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start reads the form that the build makes of a data file: it has to say what the file says. */
class BinaryTreeTest {
    @ParameterizedTest
    @ValueSource(strings = {"actives", "claims", "ingredients", "planner", "rules", "sources", "terms"})
    void whatIsReadSaysWhatIsWritten(String name) throws IOException {
        try (InputStream json = resource(name + ".json");
                InputStream binary = resource(name + ".bin")) {
            Object written = DataFile.values(json);
            assertThat(BinaryTree.read(binary.readAllBytes()))
                    .isEqualTo(written)
                    .as("in the same order")
                    .hasToString(String.valueOf(written));
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                BinaryTreeTest.class.getResourceAsStream("/data/" + name),
                name + " is missing: run mvn process-classes");
    }
}
