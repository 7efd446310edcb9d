/**
 * Measures what the program costs: the whole job beside Spark's own word count on one corpus, and
 * each finder alone. Not part of the program's jar; {@code jobs/benchmark.sh} builds and runs it.
 *
 * <p>A <em>case</em> is one Spark application: the job, the word count, the read. A <em>part</em>
 * is a stretch of a case that is counted by itself: reading and analysing, or one table. The cost
 * of a part is the <em>executor CPU time</em> of its tasks, Spark's own measure, which does not
 * depend on what else the machine does as much as the time on the clock.
 */
package dev.muster.benchmark;
