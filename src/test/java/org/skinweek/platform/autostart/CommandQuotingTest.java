package org.skinweek.platform.autostart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandQuotingTest {
    private static final List<String> PLAIN = List.of("/usr/bin/env", "LANG=de_DE.UTF-8", "/opt/skinweek", "--watch");
    private static final List<String> ODD =
            List.of("/my $pot/it's", "100 %", "a\"b", "$HOME", "c\\d", "e`f", "ü;&", "");

    @Test
    void plainWordsStayPlain() {
        String line = "/usr/bin/env LANG=de_DE.UTF-8 /opt/skinweek --watch";
        assertThat(CommandQuoting.ofUnit(PLAIN)).isEqualTo(line);
        assertThat(CommandQuoting.ofDesktopFile(PLAIN)).isEqualTo(line);
        assertThat(CommandQuoting.ofBusService(PLAIN)).isEqualTo(line);
    }

    @Test
    void aUnitDoublesPercentAndDollar() {
        assertThat(CommandQuoting.ofUnit(ODD))
                .isEqualTo("\"/my $$pot/it's\" \"100 %%\" \"a\\\"b\" \"$$HOME\" \"c\\\\d\" \"e`f\" \"ü;&\" \"\"");
    }

    @Test
    void aDesktopFileDoublesPercentAndEscapesTwice() {
        assertThat(CommandQuoting.ofDesktopFile(ODD))
                .isEqualTo("\"/my \\\\$pot/it's\" \"100 %%\" \"a\\\\\"b\" \"\\\\$HOME\" \"c\\\\\\\\d\" \"e\\\\`f\""
                        + " \"ü;&\" \"\"");
    }

    @Test
    void aBusServiceIsReadAsAShellDoes() {
        assertThat(CommandQuoting.ofBusService(ODD))
                .isEqualTo("'/my $pot/it'\"'\"'s' '100 %' 'a\"b' '$HOME' 'c\\\\d' 'e`f' 'ü;&' ''");
    }
}
