package dev.muster.figure;

/** What a verb does to the forces, or the verb, that depends on it; see the table. */
enum VerbRole {
  PLAN,
  DONE,
  SCALE,
  UP,
  DOWN,
  LEVEL,
  SAY,
  NOT_OWNER,
  DECIDE,
  SUFFER,
  JUDGE,
  HELD,
  MOVE,
  SCENE,
  TAKE,
  DISARM,
  REQUEST,
  HANDING,
  TOPIC,
  COMMAND,
  HAPPEN,
  LAUNCH,
  BLAST,
  RETAKE,
  CONVENE,
  BUY
}
