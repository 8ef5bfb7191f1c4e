package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON is told by what stands in the way. */
class JsonSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{a: 1} | `` | \"a\" is not a JSON value; texts need double quotes",
                "{\"a\": yes} | /a | \"yes\" is not a JSON value",
                "{\"a\": True} | /a | \"True\" is not a JSON value",
                "{\"a\": [1}} | /a/0 | the character } is not expected here",
                "{\"a\": [true}} | /a/0 | the character } is not expected here",
                "{\"a\": 1,} | /a | the character } is not expected here",
                "{\"a\" 1} | /a | the character 1 is not expected here",
                "{\"a\": 07} | /a | the character 7 is not expected here",
                "{\"a\": \"\\x\"} | /a | the character x is not expected here",
                "{\"a\": 1, \"a\": 2} | /a | The key \"a\" is there twice at line 1",
                "{\"a\": {\"b\": 1, \"b\": 2}} | /a/b | The key \"b\" is there twice at line 1",
                "{\"a\": [ | /a | the file ends too early",
                "{\"a\": 1} 2 | `` | Something follows the end of the JSON document at line 1, column 10",
            })
    void saysWhatIsNotExpected(String text, String pointer, String sentence) {
        FileFormatException found = mistake(text);

        assertThat(found.sentence()).contains(sentence);
        assertThat(found.pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b\tc", "b \tc", "\n", "b\u0000"})
    void saysHowAControlCharacterIsWritten(String text) {
        assertThat(mistake("{\"a\": \"" + text + "\"}").sentence()).contains("write it as \\n, \\t or \\u");
    }

    @Test
    void shortensAWordWithoutEnd() {
        assertThat(mistake("{\"a\": " + "x".repeat(1_000_000) + "}").sentence())
                .contains("x…\" is not a JSON value")
                .hasSizeLessThan(200);
    }

    @Test
    void refusesANumberWithoutEnd() {
        assertThat(mistake("{\"a\": " + "1".repeat(5_000) + "}").sentence()).contains("A number or text is too long");
    }

    @Test
    void returnsTheTextAsItIs() {
        String text = " {\"a\": [\"é🌙\", 1.50, null]}\n";
        assertThat(JsonSyntax.checked(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    private static FileFormatException mistake(String text) {
        return catchThrowableOfType(
                FileFormatException.class, () -> JsonSyntax.checked(text.getBytes(StandardCharsets.UTF_8)));
    }
}
