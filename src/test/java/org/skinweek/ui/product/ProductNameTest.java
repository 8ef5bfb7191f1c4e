package org.skinweek.ui.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.onFront;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skinweek.words.Words;
import org.testfx.api.FxToolkit;

/** A name is read in its own direction, and a text of ours in ours, whatever names are in it. */
class ProductNameTest {
    private static final String HEBREW = "קרם לחות עשיר לעור רגיש";

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aNameOfOursWraps() {
        Label name = onFront(() -> ProductName.whole("Retinol 0.3% in squalane"));

        assertThat(name.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(name.isWrapText()).isTrue();
        assertThat(name.getTooltip()).isNull();
    }

    @Test
    void aNameFromRightToLeftStaysOnOneLineAndIsToldInWhole() {
        Label name = onFront(() -> ProductName.whole(HEBREW));

        assertThat(name.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(name.isWrapText()).isFalse();
        assertThat(name.getTooltip().getText()).isEqualTo(HEBREW);
    }

    @Test
    void aNameThatBeginsInOurLettersIsReadInOurDirection() {
        Label name = onFront(() -> ProductName.wrapped("Retinol רטינול"));

        assertThat(name.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(name.isWrapText()).isFalse();
    }

    @Test
    void aTextOfOursKeepsItsDirectionWithSuchANameInIt() {
        Label text = onFront(() -> ProductName.within(new Words(Locale.UK).isolated(HEBREW) + ","));

        assertThat(text.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
        assertThat(text.isWrapText()).isFalse();
    }
}
