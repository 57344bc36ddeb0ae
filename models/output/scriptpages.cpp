#include "models/output/scriptpages.h"

#include <QCoreApplication>

#include "models/output/paperflow.h"
#include "models/output/planfoot.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadHeight = 14;
constexpr double kTitleHeight = 9;
constexpr double kLineHeight = 6.4;
constexpr double kWidestText = 150; // longer lines are hard to read at a door
const TextStyle kPageTitle{18, true};
const TextStyle kTitle{13, true};
const TextStyle kWords{13};

QString tr(const char *text) { return QCoreApplication::translate("ScriptPages", text); }

void addScript(PaperFlow &flow, Paper &paper, const Script &script)
{
    const double width = std::min(paper.width(), kWidestText);
    const QString title = script.survey ? u"%1 · %2"_s.arg(script.title, script.surveyName) : script.title;
    flow.add({kTitleHeight,
              [&paper, title](double top) { paper.text(QRectF(0, top, paper.width(), kTitleHeight), title, kTitle); },
              true});
    for (const QString &paragraph : script.text.split(u'\n')) {
        for (const QString &line : paper.wrapped(paragraph, kWords, width))
            flow.add({kLineHeight, [&paper, line, width](double top) {
                          paper.text(QRectF(0, top, width, kLineHeight), line, kWords);
                      }});
        flow.addSpace(kLineHeight / 2);
    }
    flow.addSpace(kLineHeight);
}

} // namespace

void drawScripts(Paper &paper, const QList<Script> &scripts, const Clearance &clearance)
{
    if (scripts.isEmpty())
        return;
    paper.beginPage();
    const PlanFoot foot(paper, clearance, {}, false);
    PaperFlow flow(paper, kHeadHeight, foot.height());
    for (const Script &script : scripts)
        addScript(flow, paper, script);
    flow.draw([&](int page, int pages) {
        paper.text(QRectF(0, 0, paper.width(), kHeadHeight - 4), tr("What we say at the door"), kPageTitle);
        foot.draw(tr("page %1 of %2").arg(page).arg(pages));
    });
}

} // namespace rosette
