#include "ui/canvass/codebars.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

#include "ui/canvass/codebar.h"
#include "ui/shell/theme.h"

namespace rosette {

CodeBars::CodeBars(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_nothing(new QLabel(tr("Nothing yet"), this))
    , m_lines(new QVBoxLayout(this))
{
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::sectionFont(font()));
    Theme::makeSecondary(m_nothing);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addWidget(heading);
    m_lines->addWidget(m_nothing);
}

void CodeBars::setCounts(const QList<CodeCount> &counts)
{
    int most = 0;
    int wordWidth = 0;
    for (const CodeCount &count : counts) {
        most = std::max(most, count.count);
        wordWidth = std::max(wordWidth, fontMetrics().horizontalAdvance(count.label));
    }
    while (m_bars.size() < counts.size()) {
        auto *bar = new CodeBar(this);
        connect(bar, &CodeBar::clicked, this, [this, bar] { emit pressed(bar->code()); });
        m_lines->addWidget(bar);
        m_bars += bar;
    }
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setVisible(i < counts.size());
        if (i < counts.size())
            m_bars[i]->setCode(counts.at(i), most, wordWidth);
    }
    m_nothing->setVisible(counts.isEmpty());
}

} // namespace rosette
