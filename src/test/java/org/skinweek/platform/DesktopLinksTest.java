package org.skinweek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesktopLinksTest {
    private static final String PAGE = "https://example.org/a";

    private final List<String> asked = new ArrayList<>();

    @Test
    void asksEachDesktopInItsOwnWay() {
        assertThat(links("Linux", "xdg-open").open(PAGE)).isTrue();
        assertThat(links("Mac OS X", "open").open(PAGE)).isTrue();
        assertThat(links("Windows 11", "rundll32").open(PAGE)).isTrue();
        assertThat(asked).containsExactly("xdg-open", "open", "rundll32");
    }

    @Test
    void triesBrowsersWhereALinuxDesktopHasNoToolOfItsOwn() {
        assertThat(links("Linux", "firefox").open(PAGE)).isTrue();
        assertThat(asked).startsWith("xdg-open", "gio").endsWith("firefox");
    }

    @Test
    void saysThatNothingOpensAnAddress() {
        assertThat(links("Linux", "nothing").open(PAGE)).isFalse();
        assertThat(links("Mac OS X", "nothing").open(PAGE)).isFalse();
    }

    @Test
    void aFolderIsNoMatterForABrowser() {
        assertThat(links("Linux", "firefox").open("file:///home/me")).isFalse();
    }

    private DesktopLinks links(String system, String works) {
        return new DesktopLinks(system, command -> {
            asked.add(command.get(0));
            return command.get(0).equals(works);
        });
    }
}
