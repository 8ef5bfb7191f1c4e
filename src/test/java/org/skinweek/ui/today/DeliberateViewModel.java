package org.skinweek.ui.today;

import javafx.animation.Timeline;
import javafx.scene.control.Label;
import org.skinweek.ui.diary.DiaryPage;

/** What a view model of a page must not know; the architecture test proves that each is caught. */
public final class DeliberateViewModel {
    private DeliberateViewModel() {}

    static int count(DiaryPage otherPage, Label control, Timeline animation) {
        return otherPage.hashCode() + control.hashCode() + animation.hashCode();
    }
}
