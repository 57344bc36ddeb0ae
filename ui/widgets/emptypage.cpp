#include "ui/widgets/emptypage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

EmptyPage::EmptyPage(const QString &iconName, const QString &sentence, QAction *action, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(sentence, this))
{
    constexpr int kDrawing = 56;
    auto *drawing = new QLabel(this);
    drawing->setPixmap(
        iconNamed(iconName, QPalette::PlaceholderText).pixmap(QSize(kDrawing, kDrawing), devicePixelRatioF()));
    m_sentence->setObjectName(u"emptySentenceLabel"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * 60);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kPage);
    layout->setSpacing(Space::kGroup);
    layout->addStretch(2);
    layout->addWidget(drawing, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 100);
    row->addStretch(1);
    layout->addLayout(row);
    if (action) {
        auto *button = new QPushButton(action->text(), this);
        button->setObjectName(u"emptyActionPushButton"_s);
        Theme::makePrimary(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
}

void EmptyPage::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

QString EmptyPage::sentence() const { return m_sentence->text(); }

} // namespace rosette
