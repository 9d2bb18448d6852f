import { check } from "../../src/actions/check";
import { setUp } from "../../src/actions/setUp";
import { makeShortlist } from "../../src/actions/shortlist";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { startExcel, stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { inspectStandIn } from "../support/inspectStandIn";
import { endOfYear } from "../support/sampleBook";
import { typeAt, valueAt } from "../support/typeAt";

const input = { plan: bundledPlan, units: [{ name: "Phòng Một" }, { name: "Phòng Hai", staff: 20 }] };

afterEach(stopExcels);

/** What an undisturbed set-up leaves, and how many actions each of its requests has. */
async function undisturbed() {
  const { host, standIn } = await startExcel();
  done(await setUp(host, input, endOfYear));
  return { requests: standIn.counters.requests, book: await inspectStandIn(standIn.model) };
}

async function disturbed(sync: number, action?: number) {
  const { host, standIn } = await startExcel();
  standIn.failAtSync(sync, "ConnectionFailure", action);
  expect(await setUp(host, input, endOfYear)).toMatchObject({ ok: false, failure: { code: "connectionLost" } });
  return { host, standIn };
}

describe("a set-up that was interrupted", () => {
  it("is completed by running it again, whichever request was lost, as if nothing had happened", async () => {
    const { requests, book } = await undisturbed();
    for (let sync = 1; sync <= requests.length; sync += 1) {
      const { host, standIn } = await disturbed(sync);
      done(await setUp(host, input, endOfYear));
      expect({ sync, book: await inspectStandIn(standIn.model) }).toEqual({ sync, book });
      stopExcels();
    }
  });

  it("is completed wherever in a request the host stopped", async () => {
    const { requests, book } = await undisturbed();
    for (const [index, { actions }] of requests.entries()) {
      if (actions < 50) continue;
      const action = Math.floor(actions * 0.7);
      const { host, standIn } = await disturbed(index + 1, action);
      done(await setUp(host, input, endOfYear));
      expect({ index, action, book: await inspectStandIn(standIn.model) }).toEqual({ index, action, book });
      stopExcels();
    }
  });

  it("keeps what somebody typed before it was run again", async () => {
    const { requests } = await undisturbed();
    const { host } = await disturbed(requests.length);
    await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "D1.value", 12]]);
    done(await setUp(host, input, endOfYear));
    expect(await valueAt(host, ["TD_U01_FIGURES", "DV-CT", "D1.value"])).toBe(12);
  });
});

describe("a list and a check that were interrupted", () => {
  it("are made in the same sheets when they are run again", async () => {
    const { host, standIn } = await startExcel();
    done(await setUp(host, input, endOfYear));
    const before = (await host.read()).sheets.map(({ name }) => name);
    standIn.counters.reset();
    done(await check(host, { writeSheet: true }, endOfYear));
    standIn.failAtSync(standIn.counters.syncs, "ConnectionFailure");
    expect(await check(host, { writeSheet: true }, endOfYear)).toMatchObject({ ok: false });
    done(await check(host, { writeSheet: true }, endOfYear));
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(before);

    // A list that is made for the first time: its sheet is there, unfinished, before its names are.
    standIn.failAtSync(4, "ConnectionFailure");
    expect(await makeShortlist(host, "D1", endOfYear)).toMatchObject({ ok: false });
    done(await makeShortlist(host, "D1", endOfYear));
    const { sheets } = await host.read();
    expect(sheets.map(({ name }) => name)).toEqual([before[0], "Tổng hợp Đợt 1", ...before.slice(1)]);
    expect(sheets.filter((sheet) => !sheet.protected).map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("keep what the council wrote, wherever the host fails while the list is made again", async () => {
    const { host, standIn } = await startExcel();
    done(await setUp(host, input, endOfYear));
    done(await makeShortlist(host, "D1", endOfYear));
    await typeAt(host, [["TD_SUMMARY_D1_SETTINGS", "members", "value", 9]]);
    standIn.counters.reset();
    done(await makeShortlist(host, "D1", endOfYear));
    const requests = standIn.counters.requests.map(({ actions }) => actions);
    for (const [index, actions] of requests.entries()) {
      for (const part of [0.05, 0.2, 0.4, 0.6, 0.8]) {
        standIn.failAtSync(index + 1, "ConnectionFailure", Math.floor(actions * part));
        await makeShortlist(host, "D1", endOfYear);
        const members = await valueAt(host, ["TD_SUMMARY_D1_SETTINGS", "members", "value"]);
        expect({ index, part, members }).toEqual({ index, part, members: 9 });
      }
    }
  });
});
