// The declarations of log4net 2.0.17 that the catalogue names.
using System;

namespace log4net;

public interface ILog
{
    void Debug(object message);
    void Debug(object message, Exception exception);
    void Info(object message);
    void Info(object message, Exception exception);
    void Warn(object message);
    void Warn(object message, Exception exception);
    void Error(object message);
    void Error(object message, Exception exception);
    void Fatal(object message);
    void Fatal(object message, Exception exception);
    void DebugFormat(string format, params object[] args);
    void InfoFormat(string format, params object[] args);
    void WarnFormat(string format, params object[] args);
    void ErrorFormat(string format, params object[] args);
    void FatalFormat(string format, params object[] args);
}
