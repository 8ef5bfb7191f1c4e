package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No character that steers a terminal, of whatever kind, gets out in a line or in a JSON document. */
class ControlCharactersTest {
    private record Named(String name) {}

    @Test
    void aLineHoldsNoneOfThem() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(ControlCharactersTest::steers)
                .forEach(letter -> assertThat(ControlCharacters.blanked("a" + Character.toString(letter) + "b"))
                        .as("U+%04X", letter)
                        .isEqualTo("a b"));
    }

    @Test
    void wordsOfAllScriptsStayAsTheyAre() {
        String words = "Rétinol 🌙 می\u200cخواهم क्\u200dष 👩\u200d⚕️ שלום";
        assertThat(ControlCharacters.blanked(words)).isEqualTo(words);
    }

    @Test
    void jsonNamesThemAndGivesThemBack() throws Exception {
        String name = IntStream.of(0x1b, 0x7f, 0x85, 0x9b, 0x9d, 0x200e, 0x202e, 0x2028, 0x2066, 0xfeff)
                .mapToObj(Character::toString)
                .reduce("é🌙", String::concat);
        String line = JsonLine.of(new Named(name));

        assertThat(line.codePoints().filter(ControlCharactersTest::steers)).isEmpty();
        assertThat(line).contains("é🌙");
        assertThat(new ObjectMapper().readTree(line).path("name").asText()).isEqualTo(name);
    }

    private static boolean steers(int letter) {
        return Character.isISOControl(letter)
                || letter == 0x61c
                || letter == 0x200e
                || letter == 0x200f
                || (letter >= 0x2028 && letter <= 0x202e)
                || (letter >= 0x2066 && letter <= 0x2069)
                || letter == 0xfeff;
    }
}
