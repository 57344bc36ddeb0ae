#include "ui/shell/navigationbar.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/icons.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

NavigationBar::NavigationBar(const QList<PageEntry> &pages, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_foot(new QVBoxLayout)
{
    setObjectName(u"navigationBar"_s);
    setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_name->setObjectName(u"campaignNameLabel"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setFont(Theme::sectionFont(font()));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kBetween, Space::kGroup, Space::kBetween + 1, Space::kBetween);
    layout->setSpacing(0);
    m_name->setContentsMargins(Space::kInside + 2, 0, 0, Space::kBetween);
    layout->addWidget(m_name);

    auto *group = new QButtonGroup(this);
    constexpr int kDigits = 10;
    int position = 0;
    for (const PageEntry &page : pages) {
        ++position;
        auto *button = new NavigationButton(page.iconName, page.title, this);
        button->setObjectName(page.id + u"NavigationButton"_s);
        button->setCheckable(true);
        if (position <= kDigits) {
            const int digit = position % kDigits; // the tenth is Ctrl+0
            button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit)));
            button->setToolTip(tr("%1 (Ctrl+%2)").arg(page.title).arg(digit));
        }
        connect(button, &QAbstractButton::clicked, this, [this, id = page.id] { emit pageChosen(id); });
        group->addButton(button);
        layout->addWidget(button);
        m_buttons.insert(page.id, button);
    }
    layout->addStretch(1);
    m_foot->setSpacing(0);
    layout->addLayout(m_foot);
}

void NavigationBar::setCampaignName(const QString &name) { m_name->setText(name); }

void NavigationBar::setCurrent(const QString &pageId)
{
    if (QAbstractButton *button = m_buttons.value(pageId))
        button->setChecked(true);
}

void NavigationBar::addFootWidget(QWidget *widget) { m_foot->addWidget(widget); }

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::line(palette()));
}

} // namespace rosette
