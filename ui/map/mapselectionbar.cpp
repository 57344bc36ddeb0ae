#include "ui/map/mapselectionbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>

#include "ui/map/mapfacts.h"
#include "ui/mapview/mappanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

MapSelectionBar::MapSelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
    , m_rounds(new QMenu(this))
    , m_rise(new QPropertyAnimation(this, "pos", this))
{
    setObjectName(u"mapSelectionBar"_s);
    setAccessibleName(tr("Selected doors"));
    makeMapPanel(this);
    m_count->setObjectName(u"mapSelectionLabel"_s);
    m_count->setFont(Theme::sectionFont(font()));
    m_rounds->setObjectName(u"mapSelectionRoundsMenu"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::kGroup, Space::kInside, Space::kInside, Space::kInside);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_count);
    layout->addSpacing(Space::kInside);

    QPushButton *round = addButton(u"rounds"_s, tr("Make a round"), u"mapSelectionRoundPushButton"_s);
    m_addTo = addButton({}, tr("Add to a round"), u"mapSelectionAddPushButton"_s);
    m_addTo->setMenu(m_rounds);
    QPushButton *sheets = addButton(u"print"_s, tr("Contact sheets"), u"mapSelectionSheetsPushButton"_s);
    auto *lists = new QMenu(this);
    QAction *electors = lists->addAction(tr("Electors, with names"), this, &MapSelectionBar::electorListRequested);
    electors->setObjectName(u"mapSelectionElectors"_s);
    QAction *addresses = lists->addAction(tr("Addresses only"), this, &MapSelectionBar::addressListRequested);
    addresses->setObjectName(u"mapSelectionAddresses"_s);
    addButton(u"export"_s, tr("List"), u"mapSelectionListPushButton"_s)->setMenu(lists);
    QPushButton *clear = addButton({}, tr("Clear"), u"mapSelectionClearPushButton"_s);
    clear->setToolTip(tr("Select nothing (Esc)"));
    connect(round, &QPushButton::clicked, this, &MapSelectionBar::roundRequested);
    connect(sheets, &QPushButton::clicked, this, &MapSelectionBar::sheetsRequested);
    connect(clear, &QPushButton::clicked, this, &MapSelectionBar::cleared);
    hide();
}

QPushButton *MapSelectionBar::addButton(const QString &iconName, const QString &text, const QString &name)
{
    const bool isPrimary = findChildren<QPushButton *>().isEmpty();
    auto *button =
        new QPushButton(isPrimary ? iconNamed(iconName, QPalette::HighlightedText) : iconNamed(iconName), text, this);
    button->setObjectName(name);
    if (isPrimary)
        Theme::makePrimary(button);
    layout()->addWidget(button);
    return button;
}

void MapSelectionBar::setCount(qsizetype doors, qint64 electors)
{
    m_count->setText(electors < 0 ? tr("%n door(s)", nullptr, int(doors)) : MapFactsReader::doorsText(doors, electors));
    const bool isNew = isHidden() && doors > 0;
    setVisible(doors > 0);
    fit();
    if (isNew)
        rise();
}

void MapSelectionBar::setRounds(const QList<std::pair<RoundId, QString>> &rounds)
{
    m_rounds->clear();
    for (const auto &[id, name] : rounds)
        m_rounds->addAction(name, this, [this, round = id] { emit addToRoundRequested(round); });
    m_addTo->setVisible(!rounds.isEmpty());
    fit();
}

void MapSelectionBar::standAt(QPoint foot, int mostWidth)
{
    m_foot = foot;
    m_mostWidth = mostWidth;
    fit();
}

void MapSelectionBar::fit()
{
    m_rise->stop();
    adjustSize();
    resize(std::min(width(), std::max(m_mostWidth, minimumSizeHint().width())), height());
    move(m_foot - QPoint(width() / 2, height()));
}

void MapSelectionBar::rise()
{
    constexpr int kRiseMs = 140;
    raise();
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0)
        return;
    m_rise->setDuration(kRiseMs);
    m_rise->setEasingCurve(QEasingCurve::OutCubic);
    m_rise->setStartValue(pos() + QPoint(0, height()));
    m_rise->setEndValue(pos());
    m_rise->start();
}

} // namespace rosette
