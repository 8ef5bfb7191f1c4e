package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowLookFileTest {
    @TempDir
    private Path folder;

    @Test
    void remembersTheLook() {
        assertThat(new WindowLookFile(folder).read()).isEmpty();

        new WindowLookFile(folder).write(new WindowLook(true, 1.25, 30.5, true));

        assertThat(new WindowLookFile(folder).read()).contains(new WindowLook(true, 1.25, 30.5, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dark=true",
                "dark=true\ntext=large",
                "dark=true\ntext=0",
                "dark=true\ntext=1\nbanner=-1",
                "\\u00"
            })
    void countsAsNoneWhenItCannotBeRead(String content) throws IOException {
        Files.writeString(folder.resolve("window.look"), content);

        assertThat(new WindowLookFile(folder).read()).isEmpty();
    }

    @Test
    void knowsALookOfBeforeThereWereBanners() throws IOException {
        Files.writeString(folder.resolve("window.look"), "dark=true\ntext=1.5");

        assertThat(new WindowLookFile(folder).read()).contains(new WindowLook(true, 1.5, 0, false));
    }

    @Test
    void losesTheLookWhereNothingCanBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        new WindowLookFile(file).write(new WindowLook(false, 1));

        assertThat(new WindowLookFile(file).read()).isEmpty();
    }

    @Test
    void hasATextSizeThatCanBeRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WindowLook(false, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WindowLook(false, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new WindowLook(false, 1, Double.NaN, false));
    }
}
