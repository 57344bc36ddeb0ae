#include "ui/activities/clashwarning.h"

#include "models/base/localtime.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

ClashWarning::ClashWarning(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"clashWarning"_s);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ClashWarning::setClashes(const QList<Clash> &clashes)
{
    constexpr qsizetype kMost = 3; // of a long series, so that the form fits on a small screen
    QStringList lines;
    for (const Clash &clash : clashes)
        lines += Theme::shapeOf(clash.isMild() ? Meaning::Attention : Meaning::Problem) + u' ' + clash.advice();
    setToolTip(lines.size() > kMost ? lines.join(u'\n') : QString());
    if (lines.size() > kMost) {
        lines = lines.first(kMost);
        lines +=
            tr("… and %n more until %1.", nullptr, int(clashes.size() - kMost)).arg(shortDate(clashes.last().date));
    }
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace rosette
