package org.skinweek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Hidden pages prepare themselves once after several changes. */
class HiddenPagesTest {
    private final List<String> prepared = new ArrayList<>();
    private final HiddenPages pages = new HiddenPages(() -> List.of(page("Today"), page("Shelf")));

    private Page page(String name) {
        return new Page() {
            @Override
            public void prepare() {
                prepared.add(name);
            }

            @Override
            protected Parent build() {
                throw new IllegalStateException("A hidden page is not built");
            }

            @Override
            protected void attached() {}
        };
    }

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void severalChangesArePreparedForOnce() throws TimeoutException {
        Platform.runLater(() -> {
            pages.changed(); // before it begins nothing happens
            pages.begin();
            pages.changed();
            pages.changed();
        });
        TestWindow.until(() -> !prepared.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(prepared).containsExactly("Today", "Shelf");

        Platform.runLater(() -> {
            prepared.clear();
            pages.changed();
        });
        TestWindow.until(() -> prepared.size() == 2);
    }
}
