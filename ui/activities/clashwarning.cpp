#include "ui/activities/clashwarning.h"

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
    QStringList lines;
    for (const Clash &clash : clashes)
        lines += Theme::shapeOf(clash.isMild() ? Meaning::Attention : Meaning::Problem) + u' ' + clash.advice();
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace rosette
