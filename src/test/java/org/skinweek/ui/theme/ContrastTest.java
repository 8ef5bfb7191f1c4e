package org.skinweek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.ActiveFamily;

/** Text needs a contrast of 4.5 to 1 on every ground that it stands on, shapes and lines that carry meaning 3 to 1. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-sw-[a-z-]+): #([0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of(
            "-sw-ground",
            "-sw-surface",
            "-sw-raised",
            "-sw-hover",
            "-sw-accent-soft",
            "-sw-caution-soft",
            "-sw-stop-soft");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOut(String theme) throws IOException {
        Map<String, Integer> tokens = tokens(theme);
        for (String text : List.of("-sw-ink", "-sw-muted", "-sw-accent", "-sw-caution", "-sw-stop")) {
            for (String ground : GROUNDS) {
                assertContrast(tokens, text, ground, 4.5);
            }
        }
        assertContrast(tokens, "-sw-on-accent", "-sw-accent", 4.5);
        assertContrast(tokens, "-sw-on-accent", "-sw-accent-hover", 4.5);
        assertContrast(tokens, "-sw-ground", "-sw-ink", 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void shapesStandOut(String theme) throws IOException {
        Map<String, Integer> tokens = tokens(theme);
        List<String> families = tokens.keySet().stream()
                .filter(name -> name.startsWith("-sw-family-"))
                .toList();
        assertThat(families).hasSize(ActiveFamily.values().length);
        for (String family : families) {
            for (String ground : GROUNDS) {
                if (!"-sw-hover".equals(ground)) {
                    assertContrast(tokens, family, ground, 3);
                }
            }
        }
        assertContrast(tokens, "-sw-line-strong", "-sw-surface", 3);
        assertContrast(tokens, "-sw-chart-used", "-sw-surface", 3);
        // the names of lines are written in these
        assertContrast(tokens, "-sw-chart-full", "-sw-surface", 4.5);
        assertContrast(tokens, "-sw-family-niacinamide", "-sw-surface", 4.5);
    }

    private static void assertContrast(Map<String, Integer> tokens, String front, String ground, double least) {
        assertThat(contrast(tokens.get(front), tokens.get(ground)))
                .as("%s on %s", front, ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Integer> tokens(String theme) throws IOException {
        Map<String, Integer> tokens = new HashMap<>();
        try (InputStream stream = ContrastTest.class.getResourceAsStream("/ui/tokens-" + theme + ".css")) {
            Matcher matcher = TOKEN.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                tokens.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
        }
        return tokens;
    }

    /** As the Web Content Accessibility Guidelines define it. */
    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
