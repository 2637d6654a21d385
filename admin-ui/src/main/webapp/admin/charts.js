// Draws values with their intervals in the colours of the page, and again when the colours or the width change.
window.lobbycardChart = (host, drawing) => {
    const chart = window.echarts.init(host, null, { renderer: 'svg' });
    const colour = (name) => getComputedStyle(host).getPropertyValue(name).trim();
    const number = (value, digits) => `${(value * 100).toFixed(digits).replace('-', '−')}${drawing.unit}`;
    const percent = (value) => number(value, 1);
    // ticks are round: as many digits as the finest of them needs
    const tick = (value) => number(value, Math.abs(value * 100 - Math.round(value * 100)) < 1e-6 ? 0 : 1);

    // two pictures often differ only at the end of their names, so what does not fit is left out of the middle
    const pen = document.createElement('canvas').getContext('2d');
    const shortened = (name, room) => {
        pen.font = `12px ${getComputedStyle(host).fontFamily}`;
        const fits = (text) => pen.measureText(text).width <= room;
        const letters = [...name];
        let kept = letters.length;
        let text = name;
        while (kept > 2 && !fits(text)) {
            kept -= 1;
            text = `${letters.slice(0, Math.ceil(kept / 2)).join('').trimEnd()} … ${letters.slice(-Math.floor(kept / 2)).join('').trimStart()}`;
        }
        return text;
    };

    const whisker = (offset, stroke) => (params, api) => {
        const y = api.coord([0, api.value(0)])[1] + offset;
        const [lower, upper] = [api.coord([api.value(1), 0])[0], api.coord([api.value(2), 0])[0]];
        const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 2 } });
        return {
            type: 'group',
            children: [
                line(lower, y, upper, y),
                line(lower, y - 4, lower, y + 4),
                line(upper, y - 4, upper, y + 4),
                { type: 'circle', shape: { cx: api.coord([api.value(3), 0])[0], cy: y, r: 4.5 }, style: { fill: stroke } },
            ],
        };
    };

    const draw = () => {
        const text = getComputedStyle(host).color;
        const strokes = [colour('--lobby-chart-one'), colour('--lobby-chart-two')];
        const line = colour('--lobby-chart-line');
        const narrow = host.clientWidth < 480;
        const nameWidth = Math.min(220, host.clientWidth / 3);
        const legendHeight = drawing.series.length < 2 ? 8 : narrow ? 60 : 36;
        chart.setOption(
            {
                animation: false,
                textStyle: { fontFamily: getComputedStyle(host).fontFamily, color: text },
                grid: { left: 12, right: 24, top: legendHeight, bottom: 36, containLabel: true },
                legend: { show: drawing.series.length > 1, orient: narrow ? 'vertical' : 'horizontal', left: 0, top: 0, textStyle: { color: text } },
                tooltip: {
                    confine: true,
                    extraCssText: 'white-space: normal; max-width: 22rem',
                    formatter: (point) => {
                        const [thing, lower, upper, value] = point.value;
                        const name = drawing.things[thing];
                        const words = [
                            ...(name === point.seriesName ? [] : [name]),
                            `${point.seriesName}: ${percent(value)} (${percent(lower)} – ${percent(upper)})`,
                        ];
                        return words.map(window.echarts.format.encodeHTML).join('<br>');
                    },
                },
                xAxis: {
                    type: 'value',
                    name: drawing.axis,
                    nameLocation: 'middle',
                    nameGap: 28,
                    scale: true,
                    axisLabel: { color: text, formatter: tick, hideOverlap: true }, splitNumber: narrow ? 3 : 6,
                    splitLine: { lineStyle: { color: line } },
                },
                yAxis: {
                    type: 'category',
                    inverse: true,
                    data: drawing.things,
                    // in up to two lines
                    axisLabel: {
                        color: text, width: nameWidth, overflow: 'break', lineHeight: 15,
                        formatter: (name) => shortened(name, 1.7 * nameWidth),
                    },
                    axisLine: { lineStyle: { color: line } },
                    axisTick: { show: false },
                },
                series: drawing.series.map((series, place) => ({
                    type: 'custom',
                    name: series.name,
                    itemStyle: { color: strokes[place] },
                    encode: { x: [1, 2, 3], y: 0 },
                    renderItem: whisker((place - (drawing.series.length - 1) / 2) * 12, strokes[place]),
                    data: series.points.map((point) => [
                        drawing.things.indexOf(point.thing), point.lower, point.upper, point.value,
                    ]),
                })),
            },
            true,
        );
    };

    draw();
    new ResizeObserver(() => { chart.resize(); draw(); }).observe(host);
    new MutationObserver(draw).observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
};
