package dev.muster.story;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * Finds the articles of each bucket that are worth comparing, in one pass over the sorted entries
 * of all buckets and in time that is linear in their number.
 *
 * <p>Of articles of a day with the same words only the first is compared with others. Each is
 * compared with up to {@link #NEIGHBOURS} that stand before it in the bucket within the window of
 * days. In a bucket that holds more than {@link #CROWD} of them (a shingle of boilerplate) it is
 * compared with the last one only: copies share many buckets, so that they are found in others, and
 * a text that is little but boilerplate is linked along the row.
 */
public final class CandidateFinder implements Iterator<Candidate> {
  /** The most articles of a bucket with which an article is compared. */
  public static final int NEIGHBOURS = 8;

  /** The most articles of a bucket and window that are compared with more than one other. */
  public static final int CROWD = 100;

  private final Iterator<LookupEntry> entries;
  private final int windowDays;
  private final LookupEntry[] last = new LookupEntry[CROWD];
  private final Queue<Candidate> ready = new ArrayDeque<>();
  private int seen;

  /**
   * @param entries entries in order of bucket, place and article
   * @param windowDays most days between two articles
   */
  public CandidateFinder(Iterator<LookupEntry> entries, int windowDays) {
    this.entries = entries;
    this.windowDays = windowDays;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && entries.hasNext()) {
      take(entries.next());
    }
    return !ready.isEmpty();
  }

  @Override
  public Candidate next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void take(LookupEntry entry) {
    if (seen > 0 && before(1).bucket() != entry.bucket()) {
      seen = 0;
    }
    if (seen > 0 && before(1).place() == entry.place()) {
      if (entry.isFirst()) {
        ready.add(new Candidate(entry.article(), before(1).article(), Candidate.Kind.SAME_TEXT));
      }
      return;
    }
    boolean crowded = seen >= CROWD && isNear(before(CROWD), entry);
    int neighbours = Math.min(seen, crowded ? 1 : NEIGHBOURS);
    for (int back = 1; back <= neighbours && isNear(before(back), entry); back++) {
      compare(entry, before(back));
    }
    if (crowded) {
      ready.add(new Candidate(entry.article(), entry.article(), Candidate.Kind.CROWDED));
    }
    last[seen++ % CROWD] = entry;
  }

  private void compare(LookupEntry entry, LookupEntry earlier) {
    if (!entry.isSameText(earlier)) {
      ready.add(new Candidate(entry.article(), earlier.article(), Candidate.Kind.ALIKE));
    } else if (entry.isFirst()) {
      ready.add(new Candidate(entry.article(), earlier.article(), Candidate.Kind.SAME_TEXT));
    }
  }

  /** The entry that was taken so many places before the next. */
  private LookupEntry before(int places) {
    return last[(seen - places) % CROWD];
  }

  private boolean isNear(LookupEntry earlier, LookupEntry entry) {
    return entry.day() - earlier.day() <= windowDays;
  }
}
