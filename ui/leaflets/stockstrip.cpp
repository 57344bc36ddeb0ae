#include "ui/leaflets/stockstrip.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/leaflets/stockbar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSwatch = 10;
constexpr int kRadius = 8;

enum Row {
    NumberRow,
    TitleRow,
    ActionRow,
};

} // namespace

StockStrip::StockStrip(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_bar(new StockBar)
{
    setObjectName(u"stockStrip"_s);
    setAccessibleName(tr("The edition's books"));
    m_bar->setObjectName(u"stockBar"_s);
    m_grid->setHorizontalSpacing(Space::kInside);
    m_grid->setVerticalSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kGroup, Space::kBetween, Space::kGroup, Space::kInside);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_bar);
    layout->addLayout(m_grid);
}

void StockStrip::addPlace(const QString &objectName, const QString &title, QAction *action)
{
    if (!m_places.isEmpty())
        addSign(m_places.size() == 1 ? u"="_s : u"+"_s);
    const int column = m_grid->columnCount();
    Place place{title};
    place.number = new QLabel;
    place.number->setObjectName(objectName + u"CountLabel"_s);
    place.number->setFont(Theme::titleFont(font()));
    m_grid->addWidget(place.number, NumberRow, column);
    auto *caption = new QHBoxLayout;
    caption->setSpacing(6);
    if (!m_places.isEmpty()) {
        place.swatch = new QLabel;
        caption->addWidget(place.swatch);
    }
    auto *words = new QLabel(title);
    Theme::makeSecondary(words);
    caption->addWidget(words, 1);
    m_grid->addLayout(caption, TitleRow, column);
    if (action)
        m_grid->addWidget(buttonFor(action), ActionRow, column, Qt::AlignLeft);
    m_grid->setColumnStretch(column, 1);
    m_places += place;
    colourSwatches();
}

void StockStrip::addSign(const QString &sign)
{
    auto *label = new QLabel(sign);
    label->setFont(Theme::titleFont(font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(label, NumberRow, m_grid->columnCount());
}

QToolButton *StockStrip::buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFont(Theme::secondaryFont(font()));
    if (!action->objectName().isEmpty())
        button->setObjectName(action->objectName() + u"ToolButton"_s);
    return button;
}

void StockStrip::setCounts(const QList<int> &counts)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    for (int i = 0; i < m_places.size(); ++i) {
        const QString number = british.toString(counts.value(i));
        m_places[i].number->setText(number);
        m_places[i].number->setAccessibleName(number + u' ' + m_places[i].title);
        m_places[i].number->setForegroundRole(counts.value(i) == 0 ? QPalette::PlaceholderText : QPalette::WindowText);
    }
    m_bar->setParts(counts.mid(1));
}

void StockStrip::colourSwatches()
{
    for (int i = 1; i < m_places.size(); ++i) {
        QPixmap picture(QSize(kSwatch, kSwatch) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(StockBar::colourOf(i - 1, palette()));
        painter.drawRoundedRect(QRectF(0, 0, kSwatch, kSwatch), 2, 2);
        m_places[i].swatch->setPixmap(picture);
    }
}

void StockStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourSwatches();
}

void StockStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::line(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace rosette
