package org.skinweek.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.SkinPhoto;

/** Two photos are as large as each other, whichever way they were held and however many pixels they have. */
class PhotoScaleTest {
    private static final SkinPhoto TALL = photo(900, 1200);
    private static final SkinPhoto WIDE = photo(3000, 2250);

    private int changes;
    private final PhotoScale scale = new PhotoScale(() -> changes++);

    @Test
    void theLongerEdgesAreEquallyLongAndBothFit() {
        double length = PhotoScale.fitting(600, 600, List.of(TALL, WIDE));
        assertThat(length).isEqualTo(600);
        assertThat(scale.pixel(TALL, length) * 1200).isEqualTo(scale.pixel(WIDE, length) * 3000);
        assertThat(PhotoScale.fitting(300, 600, List.of(TALL, WIDE))).isEqualTo(300);
        assertThat(PhotoScale.fitting(300, 600, List.of(TALL))).isEqualTo(400);
    }

    @Test
    void wholePicturesDoNotMoveAndEnlargedOnesNotOutOfSight() {
        scale.pan(0.3, 0.3);
        assertThat(scale.across(100)).isZero();
        scale.zoom(3);
        assertThat(scale.isEnlarged()).isTrue();
        scale.pan(9, -9);
        assertThat(scale.across(100)).isEqualTo(-scale.down(100)).isPositive();
        scale.zoom(-20);
        assertThat(scale.isEnlarged()).isFalse();
        assertThat(scale.across(100)).isZero();
        scale.zoom(100);
        assertThat(scale.pixel(TALL, 1200)).isEqualTo(8);
        scale.reset();
        assertThat(scale.pixel(TALL, 1200)).isEqualTo(1);
        assertThat(changes).isPositive();
    }

    private static SkinPhoto photo(int width, int height) {
        return new SkinPhoto(
                new UUID(0, width),
                LocalDate.of(2026, 11, 20),
                "0".repeat(64),
                width,
                height,
                Instant.EPOCH,
                ZoneOffset.UTC);
    }
}
