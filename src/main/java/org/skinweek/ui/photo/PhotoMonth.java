package org.skinweek.ui.photo;

import java.time.YearMonth;
import java.util.List;
import org.skinweek.diary.SkinPhoto;

/**
 * The photos of a month.
 *
 * @param month the month
 * @param photos the newest first
 */
record PhotoMonth(YearMonth month, List<SkinPhoto> photos) {}
