/** What a diary shows when one looks back: numbers over its days, and how sure they are. It counts by the rules alone. */
@NullMarked
package org.skinweek.trends;

import org.jspecify.annotations.NullMarked;
