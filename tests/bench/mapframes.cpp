#include "tests/bench/mapframes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPixmap>

#include "tests/bench/mapredraws.h"
#include "tests/bench/measure.h"
#include "ui/mapview/mapview.h"

using namespace Qt::StringLiterals;

namespace rosette::bench {

namespace {

/// What the hand did before one frame.
struct Move
{
    QPointF pan;
    double zoom = 0; ///< added
};

/// A drag to the left and one down, each with its glide; in and out again by the wheel about a place off the middle;
/// and back to where it began.
QList<Move> recording()
{
    QList<Move> moves;
    const auto drag = [&](QPointF perFrame) {
        for (int i = 0; i < 40; ++i)
            moves.append(Move{.pan = perFrame});
        for (QPointF speed = perFrame; speed.manhattanLength() > 0.5; speed *= 0.9)
            moves.append(Move{.pan = speed});
    };
    for (const QPointF way : {QPointF(-11, 2), QPointF(3, -9), QPointF(8, 7)})
        drag(way);
    for (int i = 0; i < 120; ++i)
        moves.append(Move{.zoom = i < 60 ? 1 / 60.0 : -1 / 60.0});
    return moves;
}

Times play(MapView &view, const QList<Move> &moves)
{
    QPixmap screen(view.size());
    std::vector<double> frames;
    for (const Move &move : moves) {
        QElapsedTimer timer;
        timer.start();
        if (move.zoom != 0)
            view.setViewport(view.viewport().centre(), view.viewport().zoom() + move.zoom);
        else
            view.panBy(move.pan);
        view.render(&screen);
        QCoreApplication::processEvents();
        frames.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return timesOf(std::move(frames));
}

void waitUntilSettled(const MapView &view)
{
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (!view.isSettled());
}

} // namespace

void measureFrames(const MapScenePtr &scene, QTextStream &out)
{
    MapView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(kScreen.toSize());
    view.show();
    view.setScene(scene);
    const QList<Move> moves = recording();
    out << u"pan and zoom, %1 frames (60 a second leave 16.7 ms)\n"_s.arg(moves.size());
    for (const QString &pass : {u"over new land"_s, u"over the cached map"_s}) {
        view.setViewport(scene->box.centre(), 15);
        waitUntilSettled(view);
        const double before = processorMs();
        Times frames = play(view, moves);
        frames.processor = (processorMs() - before) / double(moves.size());
        double all = 0;
        for (const double frame : frames.sorted)
            all += frame;
        report(out, pass, frames,
               u"%1 a second, 99 of 100 within %2 ms"_s.arg(1000 * double(moves.size()) / all, 0, 'f', 0)
                   .arg(frames.at(0.99), 0, 'f', 1));
        waitUntilSettled(view);
    }
}

} // namespace rosette::bench
