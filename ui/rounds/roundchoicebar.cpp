#include "ui/rounds/roundchoicebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "models/rounds/walkwords.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundChoiceBar::RoundChoiceBar(QWidget *parent)
    : QFrame(parent)
    , m_facts(new QLabel)
    , m_buttons(new QHBoxLayout(this))
{
    setObjectName(u"roundChoiceBar"_s);
    setAccessibleName(tr("Chosen rounds"));
    m_facts->setObjectName(u"roundChoiceLabel"_s);
    m_facts->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true); // in a narrow window; never makes it wider
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_buttons->setContentsMargins(Space::kInside, 0, 0, 0);
    m_buttons->setSpacing(4);
    m_buttons->addWidget(m_facts, 1);
    hide();
}

void RoundChoiceBar::addAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    m_buttons->addWidget(button);
}

void RoundChoiceBar::setChosen(const QList<RoundRow> &rows)
{
    int doors = 0;
    double metres = 0;
    double minutes = 0;
    bool areMeasured = true;
    for (const RoundRow &row : rows) {
        doors += row.summary.doors;
        areMeasured = areMeasured && row.figures;
        metres += row.figures ? row.figures->metres : 0;
        minutes += row.figures ? row.figures->minutes : 0;
    }
    QStringList facts{tr("%1 rounds").arg(rows.size()), tr("%1 doors").arg(QLocale().toString(doors))};
    if (areMeasured)
        facts += {distanceWords(metres), durationWords(minutes)};
    m_facts->setText(facts.join(u" · "_s));
    setVisible(rows.size() > 1);
}

} // namespace rosette
