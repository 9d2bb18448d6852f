import type { Chart, ChartSeries } from "../../sheet/charts";
import { fontName } from "../../sheet/style";
import { escapeXml } from "../xml/xmlText";

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";
const axes = { category: 111_111_111, value: 222_222_222 } as const;
const axisIds = `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>`;

const color = (hex: string): string =>
  `<a:solidFill><a:srgbClr val="${hex.replace("#", "").toUpperCase()}"/></a:solidFill>`;

const font = (size: number, bold: boolean): string =>
  `sz="${size * 100}" b="${bold ? 1 : 0}"><a:latin typeface="${fontName}"/><a:cs typeface="${fontName}"/>`;

function series(one: ChartSeries, index: number, chart: Chart): string {
  const look =
    one.drawnAs === "bar"
      ? `<c:spPr>${color(one.color)}</c:spPr><c:invertIfNegative val="0"/>`
      : `<c:spPr><a:ln w="28575">${color(one.color)}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(one.name)}</c:v></c:tx>${look}`,
    `<c:cat><c:strRef><c:f>${escapeXml(chart.categories)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(one.values)}</c:f></c:numRef></c:val>`,
    one.drawnAs === "line" ? `<c:smooth val="0"/></c:ser>` : "</c:ser>",
  ].join("");
}

/** Bars and lines over the same axes (ISO 29500-1, 21.2). Empty where there is no series of the kind. */
function plots(chart: Chart): string {
  const drawn = (kind: ChartSeries["drawnAs"]): string =>
    chart.series.map((one, index) => (one.drawnAs === kind ? series(one, index, chart) : "")).join("");
  const [bars, lines] = [drawn("bar"), drawn("line")];
  return [
    bars === ""
      ? ""
      : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars}<c:gapWidth val="60"/>${axisIds}</c:barChart>`,
    lines === ""
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axisIds}</c:lineChart>`,
  ].join("");
}

/** The chart part of a chart: columns and lines together, legend below, the value axis from zero. */
export function chartXml(chart: Chart): string {
  const highest = chart.maximum === undefined ? "" : `<c:max val="${chart.maximum}"/>`;
  const format = chart.percent ? "0%" : "General";
  const labels = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr ${font(10, false)}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<c:chartSpace xmlns:c="${drawingMl}/chart" xmlns:a="${drawingMl}/main"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p>`,
    `<a:r><a:rPr lang="vi-VN" ${font(13, true)}</a:rPr><a:t>${escapeXml(chart.title)}</a:t></a:r>`,
    `</a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plots(chart)}`,
    `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `${labels}<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/>${highest}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    `<c:majorGridlines><c:spPr><a:ln w="6350">${color("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `${labels}<c:crossAx val="${axes.category}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>`,
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${labels}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join("");
}
