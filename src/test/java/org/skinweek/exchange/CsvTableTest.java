package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void quotesWhatNeedsIt() throws IOException {
        assertThat(written("plain", "a,b", "say \"hi\"", "two\nlines", " spaced ", "肌"))
                .isEqualTo("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\" spaced \",肌\r\n");
    }

    @Test
    void nothingOfTheUsersIsComputedBySpreadsheets() throws IOException {
        assertThat(written("=1+1", "+49", "-x", "@me", 3, -2, null)).isEqualTo("'=1+1,'+49,'-x,'@me,3,-2,\r\n");
    }

    private static String written(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvTable(List.of("head"), List.of(Arrays.asList(cells))).write(out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFhead\r\n");
        return text.substring("\uFEFFhead\r\n".length());
    }
}
