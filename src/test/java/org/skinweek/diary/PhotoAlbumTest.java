package org.skinweek.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Photos of a diary, in order, whichever way they came in. */
class PhotoAlbumTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void theyAreInTheOrderOfTheirDaysHoweverTheyCameIn() {
        List<SkinPhoto> photos = List.of(photo(1, -3), photo(2, 0), photo(3, 0), photo(4, 2));
        List<SkinPhoto> shuffled = new ArrayList<>(photos);
        Collections.shuffle(shuffled, new Random(1));
        PhotoAlbum album = PhotoAlbum.EMPTY;
        for (SkinPhoto photo : shuffled) {
            album = album.with(photo);
        }
        assertThat(album.all()).isEqualTo(photos);
        assertThat(album).isEqualTo(PhotoAlbum.of(photos)).hasSameHashCodeAs(PhotoAlbum.of(photos));
    }

    @Test
    void thoseOfADayAreFound() {
        PhotoAlbum album = PhotoAlbum.of(List.of(photo(1, -3), photo(2, 0), photo(3, 0), photo(4, 2)));
        assertThat(album.of(DAY)).containsExactly(photo(2, 0), photo(3, 0));
        assertThat(album.of(DAY.plusDays(1))).isEmpty();
        assertThat(album.of(LocalDate.MIN)).isEmpty();
        assertThat(album.photo(new UUID(0, 4))).contains(photo(4, 2));
        assertThat(album.photo(new UUID(0, 5))).isEmpty();
    }

    @Test
    void thoseToComeAreLeftOut() {
        PhotoAlbum album = PhotoAlbum.of(List.of(photo(1, -3), photo(2, 0), photo(4, 2)));
        assertThat(album.upTo(DAY).all()).containsExactly(photo(1, -3), photo(2, 0));
        assertThat(album.upTo(DAY.plusDays(2))).isSameAs(album);
        Diary diary = Diary.of(List.of(), List.of(), List.of(), album.all());
        assertThat(diary.upTo(DAY).photos().all()).hasSize(2);
        assertThat(diary.upTo(DAY.plusDays(2))).isSameAs(diary);
        assertThat(diary.isEmpty()).isFalse();
    }

    @Test
    void aPhotoThatIsPutOnAnotherDayLeavesItsOwn() {
        Diary diary = Diary.EMPTY.with(photo(1, 0)).with(photo(2, 0)).with(photo(1, 1));
        assertThat(diary.photos().of(DAY)).containsExactly(photo(2, 0));
        assertThat(diary.photos().of(DAY.plusDays(1))).containsExactly(photo(1, 1));
        assertThat(diary.without(photo(1, 1)).without(photo(2, 0))).isEqualTo(Diary.EMPTY);
    }

    @Test
    void whatNamesNoFileOrHasNoSizeIsRefused() {
        assertThatThrownBy(() -> photo("../../etc/passwd", 10, 10)).hasMessageContaining("64 hexadecimal digits");
        assertThatThrownBy(() -> photo(HASH.toUpperCase(Locale.ROOT), 10, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> photo(HASH, 0, 10)).hasMessageContaining("from 1 to 3000");
        assertThatThrownBy(() -> photo(HASH, 10, 3001)).hasMessageContaining("from 1 to 3000");
    }

    private static SkinPhoto photo(int id, int daysLater) {
        return new SkinPhoto(new UUID(0, id), DAY.plusDays(daysLater), HASH, 300, 400, Instant.EPOCH, ZoneOffset.UTC);
    }

    private static SkinPhoto photo(String hash, int width, int height) {
        return new SkinPhoto(new UUID(0, 1), DAY, hash, width, height, Instant.EPOCH, ZoneOffset.UTC);
    }
}
