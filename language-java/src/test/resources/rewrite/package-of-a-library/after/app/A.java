package app;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.*;

class A extends HttpServlet {
    jakarta.servlet.http.Cookie c;
    javax.sql.DataSource d;
}
