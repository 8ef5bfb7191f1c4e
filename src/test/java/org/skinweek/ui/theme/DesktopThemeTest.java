package org.skinweek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopThemeTest {
    @Test
    void asksEachDesktopInItsOwnWay() {
        assertThat(dark("Linux", "'prefer-dark'\n")).contains(true);
        assertThat(dark("Linux", "'default'\n")).contains(false);
        assertThat(dark("Mac OS X", "Dark\n")).contains(true);
        assertThat(dark("Windows 11", "    AppsUseLightTheme    REG_DWORD    0x0"))
                .contains(true);
        assertThat(dark("Windows 11", "    AppsUseLightTheme    REG_DWORD    0x1"))
                .contains(false);
    }

    @Test
    void aDesktopThatDoesNotAnswerSaysNothingExceptOnMacWhereSilenceMeansLight() {
        assertThat(new DesktopTheme("Linux", Map.of(), command -> Optional.empty()).dark())
                .isEmpty();
        assertThat(new DesktopTheme("Mac OS X", Map.of(), command -> Optional.empty()).dark())
                .contains(false);
    }

    @Test
    void aThemeThatIsForcedOnGtkIsFollowed() {
        var theme = new DesktopTheme("Linux", Map.of("GTK_THEME", "Adwaita:dark"), command -> Optional.empty());
        assertThat(theme.dark()).contains(true);
    }

    private static Optional<Boolean> dark(String system, String answer) {
        return new DesktopTheme(system, Map.of(), command -> Optional.of(answer)).dark();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Linux     | true                                           | false",
                "Linux     | false                                          | true",
                "Mac OS X  | 0                                              | false",
                "Mac OS X  | 1                                              | true",
                "Windows 11| UserPreferencesMask REG_BINARY 9E3E078012000000 | false",
                "Windows 11| UserPreferencesMask REG_BINARY 9012038010000000 | true",
                "Windows 11| something else                                 | false"
            })
    void asksWhetherAnythingIsToMove(String system, String answer, boolean still) {
        assertThat(new DesktopTheme(system, Map.of(), command -> Optional.of(answer)).still())
                .isEqualTo(still);
        assertThat(new DesktopTheme(system, Map.of(), command -> Optional.empty()).still())
                .isFalse();
    }
}
