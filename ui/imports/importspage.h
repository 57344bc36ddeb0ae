#pragma once

#include "ui/shell/page.h"

namespace rosette {

class ImportFlow;
class ImportStepPages;
class MessageBar;
class PageHeader;

/// One assistant for all imports: a file, what it is taken for, what will happen, done, with a way back.
class ImportsPage : public Page
{
    Q_OBJECT

public:
    explicit ImportsPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// Asks for a file of the kind that the target names ("streets", or kind "import" with that as text).
    void reveal(const Target &target) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void reload();

    PageHeader *m_header;
    MessageBar *m_notice;
    ImportStepPages *m_pages;
    ImportFlow *m_flow;
    bool m_isStale = true;
};

} // namespace rosette
