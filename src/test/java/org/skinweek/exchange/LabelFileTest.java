package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.exchange.LabelFile.Kind;

class LabelFileTest {
    private static final String LIST = "Aqua, Glycérine, Niacinamide";

    @Test
    void readsATextHoweverItWasSaved() throws IOException {
        assertThat(read(LIST.getBytes(StandardCharsets.UTF_8))).isEqualTo(new LabelFile(Kind.TEXT, LIST));
        assertThat(read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(LIST);
        assertThat(read(LIST.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(LIST);
        assertThat(read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(LIST);
        assertThat(read(LIST.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(LIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ffd8ffe000104a464946",
                "89504e470d0a1a0a0000",
                "474946383961",
                "424d36000c0000000000",
                "49492a0008000000",
                "4d4d002a00000008",
                "524946462400000057454250",
                "0000001866747970686569630000",
            })
    void aPictureIsToldByItsBytes(String beginning) throws IOException {
        assertThat(read(HexFormat.of().parseHex(beginning)).kind()).isEqualTo(Kind.PICTURE);
    }

    @Test
    void aTextThatBeginsAsAPictureDoesIsAText() throws IOException {
        String text = "BM Serum: Aqua, Retinol";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void whatIsNoTextIsSaidToBeNone() throws IOException {
        assertThat(read("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)).kind()).isEqualTo(Kind.OTHER);
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0, 0, 0}).kind()).isEqualTo(Kind.OTHER);
        assertThat(read(new byte[LabelFile.LARGEST + 1]).kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void aFileThatIsGoneIsUnreadable(@TempDir Path folder) {
        assertThat(LabelFile.read(folder.resolve("gone.txt")).kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(LabelFile.read(folder).kind()).isEqualTo(Kind.UNREADABLE);
    }

    private static LabelFile read(byte[] bytes) throws IOException {
        return LabelFile.read(new ByteArrayInputStream(bytes));
    }
}
