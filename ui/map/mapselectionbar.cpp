#include "ui/map/mapselectionbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>

#include "ui/map/mappanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

MapSelectionBar::MapSelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
    , m_rise(new QPropertyAnimation(this, "pos", this))
{
    setObjectName(u"mapSelectionBar"_s);
    makeMapPanel(this);
    m_count->setObjectName(u"mapSelectionLabel"_s);
    m_count->setFont(Theme::sectionFont(font()));
    auto *round = new QPushButton(iconNamed(u"rounds"_s, QPalette::HighlightedText), tr("Make a round"), this);
    round->setObjectName(u"mapSelectionRoundPushButton"_s);
    Theme::makePrimary(round);
    auto *clear = new QPushButton(tr("Clear"), this);
    clear->setObjectName(u"mapSelectionClearPushButton"_s);
    connect(round, &QPushButton::clicked, this, &MapSelectionBar::roundRequested);
    connect(clear, &QPushButton::clicked, this, &MapSelectionBar::cleared);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::kGroup, Space::kInside, Space::kInside, Space::kInside);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_count);
    layout->addWidget(round);
    layout->addWidget(clear);
    hide();
}

void MapSelectionBar::setCount(int doors)
{
    m_count->setText(tr("%n door(s)", nullptr, doors));
    adjustSize();
    if (doors == 0) {
        hide();
    } else if (isHidden()) {
        show();
        rise();
    } else {
        standAt(m_foot);
    }
}

void MapSelectionBar::standAt(QPoint foot)
{
    m_foot = foot;
    m_rise->stop();
    move(foot - QPoint(width() / 2, height()));
}

void MapSelectionBar::rise()
{
    constexpr int kRiseMs = 140;
    const QPoint up = m_foot - QPoint(width() / 2, height());
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0) {
        move(up);
        return;
    }
    m_rise->setDuration(kRiseMs);
    m_rise->setEasingCurve(QEasingCurve::OutCubic);
    m_rise->setStartValue(up + QPoint(0, height()));
    m_rise->setEndValue(up);
    m_rise->start();
}

} // namespace rosette
