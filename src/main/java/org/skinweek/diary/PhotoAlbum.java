package org.skinweek.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The photos of a diary, immutable, in the order of their days and, within a day, of adding them. */
public final class PhotoAlbum {
    /** No photos. */
    public static final PhotoAlbum EMPTY = new PhotoAlbum(List.of());

    private final List<SkinPhoto> photos;

    private PhotoAlbum(List<SkinPhoto> photos) {
        this.photos = photos;
    }

    /** Whichever way they came in, so that taking a deletion back leaves no trace. */
    private static int inOrder(SkinPhoto first, SkinPhoto second) {
        int byDay = first.day().compareTo(second.day());
        int byTime = byDay != 0 ? byDay : first.recordedAt().compareTo(second.recordedAt());
        return byTime != 0
                ? byTime
                : first.id().toString().compareTo(second.id().toString());
    }

    /** The photos in any order. */
    public static PhotoAlbum of(Collection<SkinPhoto> photos) {
        return photos.isEmpty()
                ? EMPTY
                : new PhotoAlbum(photos.stream().sorted(PhotoAlbum::inOrder).toList());
    }

    /** All photos, the oldest first. */
    public List<SkinPhoto> all() {
        return photos;
    }

    /** True when there are none. */
    public boolean isEmpty() {
        return photos.isEmpty();
    }

    /** The photos of a day; found without going through all others. */
    public List<SkinPhoto> of(LocalDate day) {
        return photos.subList(firstFrom(day), firstFrom(day.plusDays(1)));
    }

    /** The photo with this id. */
    public Optional<SkinPhoto> photo(UUID id) {
        return photos.stream().filter(photo -> photo.id().equals(id)).findFirst();
    }

    /** The photos without those of the days after one. */
    public PhotoAlbum upTo(LocalDate last) {
        int end = firstFrom(last.plusDays(1));
        return end == photos.size() ? this : of(photos.subList(0, end));
    }

    /** The photos with one more, or with it in the place of the one with its id. */
    PhotoAlbum with(SkinPhoto photo) {
        List<SkinPhoto> changed = new ArrayList<>(without(photo).photos);
        int place = 0;
        while (place < changed.size() && inOrder(changed.get(place), photo) < 0) {
            place++;
        }
        changed.add(place, photo);
        return new PhotoAlbum(List.copyOf(changed));
    }

    /** The photos without the one that has this one's id. */
    PhotoAlbum without(SkinPhoto photo) {
        return of(
                photos.stream().filter(other -> !other.id().equals(photo.id())).toList());
    }

    /** The place of the first photo that is of a day or later. */
    private int firstFrom(LocalDate day) {
        int low = 0;
        int high = photos.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (photos.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhotoAlbum album && album.photos.equals(photos);
    }

    @Override
    public int hashCode() {
        return photos.hashCode();
    }
}
